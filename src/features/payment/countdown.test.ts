import { describe, expect, test } from 'vitest'
import { announcedMinutes, formatCountdown, timeLeft } from './countdown'

const day = 24 * 3_600_000

describe('the time left to pay', () => {
  test('follows the server’s clock, and what has passed since it was told', () => {
    const serverTime = Date.UTC(2026, 10, 21, 10)
    const deadline = serverTime + 60_000
    expect(timeLeft({ deadline, serverTime, receivedAt: 5_000, now: 25_000 })).toBe(40_000)
  })

  test('ends at zero', () => {
    expect(timeLeft({ deadline: 0, serverTime: 5_000, receivedAt: 0, now: 0 })).toBe(0)
  })

  test('reads as hours, minutes and seconds', () => {
    expect(formatCountdown(day - 1_000)).toBe('23:59:59')
    expect(formatCountdown(61_000)).toBe('00:01:01')
    expect(formatCountdown(0)).toBe('00:00:00')
  })

  test('is spoken at fifteen, five and one minute only', () => {
    const spoken = Array.from({ length: 20 * 60 }, (_, second) => announcedMinutes(second * 1000))
    expect([...new Set(spoken)].filter(Boolean)).toEqual([1, 5, 15])
    expect(announcedMinutes(0)).toBeUndefined()
  })
})
