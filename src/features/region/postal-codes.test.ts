import { expect, test } from 'vitest'
import { isPostalCode } from './postal-codes'

test.each([
  ['ID', '40115'],
  ['MY', '50450'],
  ['SG', '018989'],
  ['US', '94105'],
  ['US', '94105-1234'],
  ['JP', '100-0001'],
  ['JP', ''],
])('in %s "%s" is a whole postal code', (code, text) => {
  expect(isPostalCode({ code, name: code }, text)).toBe(true)
})

test.each([
  ['ID', ''],
  ['ID', '4011'],
  ['ID', '40115-1234'],
  ['MY', '5045'],
  ['SG', '18989'],
  ['SG', '01898x'],
  ['US', '94105-12'],
])('in %s "%s" is none', (code, text) => {
  expect(isPostalCode({ code, name: code }, text)).toBe(false)
})
