import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysUntil, serverNow } from './server-clock'

const day = 24 * 60 * 60 * 1000
const serverTime = Date.parse('2026-02-28T23:30:00+07:00')

test('the server’s time goes on with the device’s, however wrong that one is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -400 * day, max: 400 * day }),
      fc.nat(10 * day),
      (off, passed) => {
        const receivedAt = serverTime + off
        expect(serverNow({ serverTime, receivedAt }, receivedAt + passed)).toBe(serverTime + passed)
      },
    ),
  )
})

test('a device’s clock that is set back does not turn the server’s time back', () => {
  expect(serverNow({ serverTime, receivedAt: serverTime }, serverTime - day)).toBe(serverTime)
})

test('days are counted as long as one has begun, and none is left afterwards', () => {
  expect(daysUntil(serverTime + 7 * day, serverTime)).toBe(7)
  expect(daysUntil(serverTime + 7 * day + 1, serverTime)).toBe(8)
  expect(daysUntil(serverTime + 1, serverTime)).toBe(1)
  expect(daysUntil(serverTime, serverTime)).toBe(0)
  expect(daysUntil(serverTime - day, serverTime)).toBe(0)
})
