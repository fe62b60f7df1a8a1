// @ts-nocheck
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPeriod, DAY, dayOf, isoTime, nextDay } from './calendar.ts'

const at = (text: string) => Date.parse(text)

describe('a billing period', () => {
  it.each([
    ['2026-01-15T10:00:00+07:00', 'month', '2026-02-15T10:00:00.000+07:00'],
    ['2026-01-31T10:00:00+07:00', 'month', '2026-02-28T10:00:00.000+07:00'],
    ['2028-01-31T10:00:00+07:00', 'month', '2028-02-29T10:00:00.000+07:00'],
    ['2026-12-31T23:59:59+07:00', 'month', '2027-01-31T23:59:59.000+07:00'],
    ['2028-02-29T08:00:00+07:00', 'year', '2029-02-28T08:00:00.000+07:00'],
    ['2027-02-28T08:00:00+07:00', 'year', '2028-02-28T08:00:00.000+07:00'],
  ] as const)('from %s, one %s long, ends at the same clock time: %s', (start, period, end) => {
    expect(isoTime(addPeriod(at(start), period))).toBe(end)
  })

  it('counts days as Jakarta does, not as UTC', () => {
    const lateOnTheFirstInJakarta = at('2026-02-28T17:30:00Z')
    expect(isoTime(addPeriod(lateOnTheFirstInJakarta, 'month'))).toBe(
      '2026-04-01T00:30:00.000+07:00',
    )
  })

  it('comes back to the 31st after a short month', () => {
    const january = at('2026-01-31T10:00:00+07:00')
    const february = addPeriod(january, 'month', 31)
    expect(dayOf(addPeriod(february, 'month', 31))).toBe('2026-03-31')
  })

  it('is always 28 to 31 days, or 365 to 366', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: at('2100-01-01T00:00:00Z') }), (start) => {
        const month = (addPeriod(start, 'month') - start) / DAY
        const year = (addPeriod(start, 'year') - start) / DAY
        expect(month).toBeGreaterThanOrEqual(28)
        expect(month).toBeLessThanOrEqual(31)
        expect([365, 366]).toContain(year)
      }),
    )
  })
})

describe('a day', () => {
  it('turns at midnight in Jakarta', () => {
    expect(dayOf(at('2026-02-12T16:59:59Z'))).toBe('2026-02-12')
    expect(dayOf(at('2026-02-12T17:00:00Z'))).toBe('2026-02-13')
    expect(isoTime(nextDay(at('2026-02-12T16:59:59Z')))).toBe('2026-02-13T00:00:00.000+07:00')
    expect(isoTime(nextDay(at('2026-02-12T17:00:00Z')))).toBe('2026-02-14T00:00:00.000+07:00')
  })
})
