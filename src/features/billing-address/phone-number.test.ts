import { expect, test } from 'vitest'
import { e164, isPhoneNumber } from './phone-number'

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
])('%s is kept as +6281234567890', async (text) => {
  expect(e164(text)).toBe('+6281234567890')
  expect(await isPhoneNumber(text)).toBe(true)
})

test.each([
  ['022 4203 5678', '+622242035678'],
  ['+65 8123 4567', '+6581234567'],
  ['+44 (0)20 7946 0958', '+442079460958'],
  ['+1 (415) 555-2671', '+14155552671'],
])('%s is kept as %s', async (text, number) => {
  expect(e164(text)).toBe(number)
  expect(await isPhoneNumber(text)).toBe(true)
})

test.each([
  '',
  '0812',
  '0812 3456 789012345',
  '+65 123',
  '+999 1234 5678',
  'nol delapan satu',
  '08o2 3456 7890',
])('"%s" is no number that could be dialled', async (text) => {
  expect(await isPhoneNumber(text)).toBe(false)
})
