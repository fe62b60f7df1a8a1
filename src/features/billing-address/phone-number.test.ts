import { expect, test } from 'vitest'
import { e164 } from './phone-number'

test.each([
  '0812 3456 7890',
  '081234567890',
  '0812-3456-7890',
  '(0812) 3456.7890',
  '+62 812 3456 7890',
  '+62 (0)812 3456 7890',
  '+620812 3456 7890',
  '62812 3456 7890',
  '812 3456 7890',
  '  +6281234567890 ',
  '(+62) 812-3456-7890',
])('%s is kept as +6281234567890', async (text) => {
  expect(await e164(text)).toBe('+6281234567890')
  expect(await e164(text, 'ID')).toBe('+6281234567890')
})

test.each([
  ['022 4203 5678', '+622242035678'],
  ['+65 8123 4567', '+6581234567'],
  ['+44 (0)20 7946 0958', '+442079460958'],
  ['+1 (415) 555-2671', '+14155552671'],
])('%s is kept as %s', async (text, number) => {
  expect(await e164(text)).toBe(number)
})

test.each([
  '',
  '0812',
  '0812 3456 789012345',
  '+65 123',
  '+999 1234 5678',
  '0812+3456 7890',
  'nol delapan satu',
  '08o2 3456 7890',
])('"%s" is no number that could be dialled', async (text) => {
  expect(await e164(text)).toBeUndefined()
})

test.each([
  ['US', '(415) 555-2671', '+14155552671'],
  ['SG', '6123 4567', '+6561234567'],
  ['SG', '8123 4567', '+6581234567'],
  ['SG', '65 8123 4567', '+6581234567'],
  ['MY', '012-345 6789', '+60123456789'],
  ['GB', '(0)20 7946 0958', '+442079460958'],
  ['SG', '+62 812 3456 7890', '+6281234567890'],
  ['SG', '(+44) 20 7946 0958', '+442079460958'],
])('in %s %s is read as people there write it: %s', async (country, text, number) => {
  expect(await e164(text, country)).toBe(number)
})

test.each([
  ['SG', '0812 3456 7890'],
  ['US', '081234567890'],
  ['BV', '8123 4567'],
])('in %s nobody dials %s, and it is not taken for an Indonesian one', async (country, text) => {
  expect(await e164(text, country)).toBeUndefined()
})
