// @ts-nocheck
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sumTallies, writeTally } from './tally-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tally-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('sums the counts of all runners', () => {
  writeTally('vitest', { passed: 3, failed: 1 }, folder)
  writeTally('playwright', { passed: 2, failed: 0 }, folder)
  expect(sumTallies(folder)).toEqual({ passed: 5, failed: 1, runs: 2 })
})

it('knows that nothing ran', () => {
  expect(sumTallies(join(folder, 'nowhere'))).toEqual({ passed: 0, failed: 0, runs: 0 })
})
