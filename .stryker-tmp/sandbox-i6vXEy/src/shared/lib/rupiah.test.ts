// @ts-nocheck
import { expect, test } from 'vitest'
import { formatRupiah, rupiah } from './rupiah'

test('rupiah read as Indonesians write them: no space, dots, no decimals', () => {
  expect(formatRupiah(rupiah(299_000))).toBe('Rp299.000')
  expect(formatRupiah(rupiah(0))).toBe('Rp0')
  expect(formatRupiah(rupiah(2_990_000))).toBe('Rp2.990.000')
})

test('a credit carries its minus in front of the currency', () => {
  expect(formatRupiah(rupiah(-5_000))).toBe('-Rp5.000')
})

test('a fraction of a rupiah is refused', () => {
  expect(() => rupiah(299_000.5)).toThrow(RangeError)
})
