// @ts-nocheck
import { expect, it } from 'vitest'
import { languageOf } from './language.ts'

it.each([
  [null, 'id'],
  ['', 'id'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['de-DE,de;q=0.9,en;q=0.5,id;q=0.4', 'en'],
  ['en;q=0.3, id;q=0.8', 'id'],
  ['fr', 'id'],
] as const)('a browser that asks for %j reads %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})
