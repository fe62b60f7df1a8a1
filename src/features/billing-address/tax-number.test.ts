import { expect, test } from 'vitest'
import { groupedTaxNumber, isIndonesianTaxNumber, taxDigits } from './tax-number'

test.each([
  ['3273010101900001', '3273 0101 0190 0001'],
  ['01.234.567.8-901.0000', '0123 4567 8901 0000'],
  ['0012345678901000000001', '0012 3456 7890 1000 0000 01'],
])('%s is a tax number, and read as %s', (text, grouped) => {
  expect(isIndonesianTaxNumber(text)).toBe(true)
  expect(groupedTaxNumber(text)).toBe(grouped)
  expect(taxDigits(grouped)).toBe(taxDigits(text))
})

test.each(['01.234.567.8-901.000', '12345', '3273o10101900001', '12345678901234567'])(
  '%s is none, and stays as it was written',
  (text) => {
    expect(isIndonesianTaxNumber(text)).toBe(false)
    expect(groupedTaxNumber(text)).toBe(text)
  },
)

test('none is needed', () => {
  expect(isIndonesianTaxNumber(' ')).toBe(true)
  expect(groupedTaxNumber(' ')).toBe(' ')
})
