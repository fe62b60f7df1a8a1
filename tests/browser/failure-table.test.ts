import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { apiCalls, snapParts } from './api-calls.ts'
import { failureCases } from './failure-cases.ts'
import { cellOf } from './failure-table.ts'
import { faultNames } from './faults.ts'

test('the table has a row for every call of the app and every part of the gateway', () => {
  const rows = new Set(failureCases.map(({ call }): string => call))
  const calls = [...Object.keys(apiCalls), ...Object.keys(snapParts)]
  expect(calls.filter((call) => !rows.has(call))).toEqual([])
})

test('each cell names what is told, or the reason why there is nothing to tell', () => {
  const missing = failureCases.flatMap((row) =>
    faultNames
      .filter((fault) => cellOf(row, fault).is === 'missing')
      .map((fault) => `${row.route}, ${row.call}: ${fault}`),
  )
  expect(missing).toEqual([])
})

test('no two rows share a name, and each has a fault of the short run', () => {
  const names = failureCases.map(({ route, call }) => `${route} ${call}`)
  expect(new Set(names).size).toBe(names.length)
  for (const row of failureCases) {
    const live = row.always.filter((fault) => cellOf(row, fault).is === 'live')
    expect(live, `${row.route}, ${row.call}`).toEqual(row.always)
    expect(live).not.toEqual([])
  }
})

test('every address that the app asks is a call of the table', () => {
  const known = Object.values(apiCalls).map(({ path }) => path)
  const asked = sourceFiles().flatMap(addressesIn)
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((address) => !known.some((path) => path.test(address)))).toEqual([])
})

function sourceFiles(): string[] {
  const root = join(import.meta.dirname, '../../src')
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|testing\//.test(name))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .filter((text) => /\brequest\(|send\(http/.test(text))
}

/** The paths of the API in a file, with a word for each part that is filled in. */
function addressesIn(text: string): string[] {
  const written = text.matchAll(/(?:url: |Url = [^`'\n]*|=> |return )(?:'(\/[^']*)'|`(\/[^`]*)`)/g)
  return Array.from(written, ([, plain, filled = '']) => plain ?? filled).map((address) =>
    address.replaceAll(/\$\{action\}/g, 'sync').replaceAll(/\$\{[^}]*\}/g, 'x'),
  )
}
