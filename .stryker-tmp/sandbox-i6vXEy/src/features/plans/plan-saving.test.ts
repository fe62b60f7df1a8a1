// @ts-nocheck
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rupiah } from '@/shared/lib/rupiah'
import { yearlySaving } from './plan-saving'

const price = fc.integer({ min: 1, max: 1_000_000_000_000 }).map(rupiah)

test('Pro by the year saves Rp598.000, which is 16 percent and not 17', () => {
  expect(yearlySaving(rupiah(299_000), rupiah(2_990_000))).toEqual({ amount: 598_000, percent: 16 })
})

test('the saving and the price of the year are twelve months, to the rupiah', () => {
  fc.assert(
    fc.property(price, price, (month, year) => {
      const saving = yearlySaving(month, year)
      fc.pre(saving !== undefined)
      expect(saving.amount + year).toBe(12 * month)
    }),
  )
})

test('a year shows a saving exactly when it costs less than twelve months', () => {
  fc.assert(
    fc.property(price, fc.integer({ min: -5, max: 5 }), (month, more) => {
      fc.pre(12 * month + more > 0)
      const saving = yearlySaving(month, rupiah(12 * month + more))
      expect(saving !== undefined).toBe(more < 0)
    }),
  )
})

test('the percentage never says more than the truth, and less by under one percent', () => {
  fc.assert(
    fc.property(price, price, (month, year) => {
      const saving = yearlySaving(month, year)
      fc.pre(saving !== undefined)
      const exact = BigInt(saving.amount) * 100n
      const twelveMonths = BigInt(month) * 12n
      expect(BigInt(saving.percent) * twelveMonths <= exact).toBe(true)
      expect(BigInt(saving.percent + 1) * twelveMonths > exact).toBe(true)
    }),
  )
})

test('a whole percentage is not lost to rounding', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 1e9 }),
      (percent, unit) => {
        const month = rupiah(100 * unit)
        expect(yearlySaving(month, rupiah(12 * unit * (100 - percent)))?.percent).toBe(percent)
      },
    ),
  )
})

test('nothing is claimed about a year that costs nothing', () => {
  expect(yearlySaving(rupiah(99_000), rupiah(0))).toBeUndefined()
})
