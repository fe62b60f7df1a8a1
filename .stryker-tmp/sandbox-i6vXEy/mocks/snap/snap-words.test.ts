// @ts-nocheck
import { describe, expect, test } from 'vitest'
import { rupiah } from './dom.js'
import { deadlineText, wordsFor } from './words.js'

/** Each path to a text, with functions called. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'object') return texts(value, `${path}${name}.`)
    return [[path + name, typeof value === 'function' ? value('1') : String(value)]]
  })
}

describe('the words', () => {
  test('are Indonesian unless English is asked for', () => {
    expect(wordsFor(undefined).close).toBe('Tutup')
    expect(wordsFor('xx').close).toBe('Tutup')
    expect(wordsFor('en').close).toBe('Close')
  })

  test('are in both languages, none empty', () => {
    const english = new Map(texts(wordsFor('en')))
    const indonesian = texts(wordsFor('id'))
    expect(indonesian.map(([path]) => path)).toEqual([...english.keys()])
    expect([...english.values(), ...indonesian.map(([, text]) => text)]).not.toContain('')
  })
})

test('amounts are written as Indonesians write them', () => {
  expect([0, 999, 1000, 331_890, 7_990_000].map(rupiah)).toEqual([
    'Rp0',
    'Rp999',
    'Rp1.000',
    'Rp331.890',
    'Rp7.990.000',
  ])
})

test('a deadline is told by Jakarta’s clock', () => {
  expect(deadlineText('2026-07-31T18:30:00Z', 'id')).toBe('1 Agustus 2026 pukul 01.30 WIB')
  expect(deadlineText('2026-07-31T18:30:00Z', 'en')).toBe('1 August 2026 at 01:30 WIB')
})
