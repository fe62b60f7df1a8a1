// @ts-nocheck
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ppnOf, priceOf, SMALLEST_CHARGE, versionOf } from './price-lines.ts'

const prices = fc.integer({ min: SMALLEST_CHARGE, max: 1_000_000_000 })
const offers = fc.record({
  percent: fc.integer({ min: 0, max: 50 }),
  credit: fc.integer({ min: 0, max: 2_000_000_000 }),
})
const bigPrices = prices.filter((price) => price >= 2 * SMALLEST_CHARGE)

const amountOf = (lines: { kind: string; amount: number }[], kind: string) =>
  lines.find((line) => line.kind === kind)?.amount ?? 0

describe('a price', () => {
  it('is the sum of its lines, in whole rupiah', () => {
    fc.assert(
      fc.property(bigPrices, offers, (price, off) => {
        const { lines, total, subtotal, tax } = priceOf(price, off)
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
        expect(subtotal + tax).toBe(total)
        for (const { amount } of lines) expect(Number.isInteger(amount)).toBe(true)
      }),
    )
  })

  it('takes no more credit than there is, and never takes a charge below the smallest one', () => {
    fc.assert(
      fc.property(bigPrices, offers, (price, off) => {
        const { lines, subtotal, creditUsed } = priceOf(price, off)
        expect(creditUsed).toBeGreaterThanOrEqual(0)
        expect(creditUsed).toBeLessThanOrEqual(off.credit)
        expect(amountOf(lines, 'credit')).toBe(creditUsed === 0 ? 0 : -creditUsed)
        expect(subtotal).toBeGreaterThanOrEqual(SMALLEST_CHARGE)
      }),
    )
  })

  it('shows no line that is nothing, except the plan itself', () => {
    expect(priceOf(299_000).lines.map(({ kind }) => kind)).toEqual(['plan', 'tax'])
    expect(priceOf(0)).toEqual({
      lines: [{ kind: 'plan', amount: 0 }],
      subtotal: 0,
      tax: 0,
      total: 0,
      creditUsed: 0,
    })
  })

  it('takes the discount before the credit and taxes what is left', () => {
    expect(priceOf(299_000, { percent: 20, credit: 39_200 }).lines).toEqual([
      { kind: 'plan', amount: 299_000 },
      { kind: 'discount', amount: -59_800 },
      { kind: 'credit', amount: -39_200 },
      { kind: 'tax', amount: 22_000 },
    ])
  })
})

describe('PPN', () => {
  it('is 12 % of eleven twelfths, rounded once to the rupiah', () => {
    expect(ppnOf(299_000)).toBe(32_890)
    expect(ppnOf(99_000)).toBe(10_890)
    expect(ppnOf(50)).toBe(6)
    fc.assert(
      fc.property(prices, (base) => {
        expect(Math.abs(ppnOf(base) - base * 0.11)).toBeLessThanOrEqual(0.5 + 1e-6)
      }),
    )
  })
})

describe('the version of a summary', () => {
  it('changes when a line or the total does, and only then', () => {
    fc.assert(
      fc.property(bigPrices, bigPrices, offers, (price, other, off) => {
        const version = versionOf(priceOf(price, off))
        expect(versionOf(priceOf(price, off))).toBe(version)
        const { lines, total } = priceOf(other, off)
        expect(versionOf({ lines, total }) === version).toBe(price === other)
      }),
    )
  })
})
