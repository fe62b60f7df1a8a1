// @ts-nocheck
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPeriod, DAY } from '../calendar.ts'
import { unusedValue } from './credit.ts'

const START = Date.parse('2026-02-12T10:00:00+07:00')

const terms = fc.record({
  orderId: fc.constant('NF-1'),
  planId: fc.constant('plan_pro_month'),
  start: fc.constant(START),
  end: fc.constantFrom(addPeriod(START, 'month'), addPeriod(START, 'year')),
  value: fc.integer({ min: 0, max: 10_000_000 }),
})
const moments = fc.integer({ min: START - 40 * DAY, max: START + 400 * DAY })

describe('the credit for unused days', () => {
  it('is never more than was paid, nor below zero, and always whole', () => {
    fc.assert(
      fc.property(terms, moments, (term, now) => {
        const credit = unusedValue(term, now)
        expect(credit).toBeGreaterThanOrEqual(0)
        expect(credit).toBeLessThanOrEqual(term.value)
        expect(Number.isInteger(credit)).toBe(true)
      }),
    )
  })

  it('only falls as time goes by', () => {
    fc.assert(
      fc.property(terms, moments, fc.nat(100 * DAY), (term, now, later) => {
        expect(unusedValue(term, now + later)).toBeLessThanOrEqual(unusedValue(term, now))
      }),
    )
  })

  it('is all of it at the start, half in the middle and nothing at the end', () => {
    const term = { orderId: '', planId: '', start: START, end: START + 30 * DAY, value: 300_000 }
    expect(unusedValue(term, START)).toBe(300_000)
    expect(unusedValue(term, START + 15 * DAY)).toBe(150_000)
    expect(unusedValue(term, START + 30 * DAY)).toBe(0)
  })

  it('stays the same while the buyer fills the form, because only whole days count', () => {
    const term = { orderId: '', planId: '', start: START, end: START + 30 * DAY, value: 299_000 }
    const opened = START + 10 * DAY + 1
    expect(unusedValue(term, opened + DAY / 2)).toBe(unusedValue(term, opened))
  })
})
