import { expect, test } from 'vitest'
import { cellTitle } from './cell-title.ts'
import { failureCases } from './failure-cases.ts'
import { faultMatrix } from './fault-matrix.ts'

const rows = failureCases.filter(({ route, call }) => route === '/checkout' && call === 'plans')

test('the printed matrix tells what held, what failed, what did not run and what cannot be', () => {
  const faults = ['an error 500', 'a 404', 'no answer', 'a 401'] as const
  const results = new Map(
    rows.flatMap((row) => [
      [cellTitle(row, 'an error 500'), 'ok'] as const,
      [cellTitle(row, 'a 404'), 'FAILED'] as const,
    ]),
  )
  const matrix = faultMatrix({ rows, faults, results })
  expect(matrix.table.split('\n')).toEqual([
    '1 an error 500 · 2 a 404 · 3 no answer · 4 a 401',
    '',
    '                  1   2       3        4',
    '/checkout: plans  ok  FAILED  not run  n/a',
  ])
  expect(matrix.reasons).toBe('the call needs no session\n  /checkout: plans [4]')
  expect(matrix.counts).toEqual({ ok: 1, FAILED: 1, 'not run': 1, 'n/a': 1 })
})
