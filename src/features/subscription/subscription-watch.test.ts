import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextWatchDelay, type WatchPace, watchSubscription } from './subscription-watch'

describe('the delays', () => {
  test('are a minute, give or take a fifth', () => {
    const delay = (random: number) => nextWatchDelay({ pace: 'calm', random })
    expect([delay(0), delay(0.5), delay(0.999_999)]).toEqual([48_000, 60_000, 72_000])
  })

  test('are ten seconds while a payment is awaited', () => {
    expect(nextWatchDelay({ pace: 'awaited', random: 0.5 })).toBe(10_000)
  })

  test('are never shorter than the server asks for', () => {
    expect(nextWatchDelay({ pace: 'calm', random: 0, retryAfterMs: 90_000 })).toBe(90_000)
  })
})

describe('a page that lies open', () => {
  let asked: number
  let askedAt: number[]
  let allowedAt: number
  let pace: WatchPace
  let tellNews: () => void
  let isThere: boolean
  let tellChange: () => void
  let stop: () => void

  beforeEach(() => {
    vi.useFakeTimers({ now: 0 })
    asked = 0
    askedAt = []
    allowedAt = 0
    pace = 'calm'
    isThere = true
    stop = watchSubscription({
      ask: async () => {
        asked += 1
        askedAt.push(performance.now())
      },
      allowedAt: () => allowedAt,
      attention: {
        isThere: () => isThere,
        subscribe: (listener) => {
          tellChange = listener
          return () => (tellChange = () => undefined)
        },
      },
      pace: () => pace,
      subscribe: (listener) => {
        tellNews = listener
        return () => (tellNews = () => undefined)
      },
      random: () => 0.5,
    })
  })
  afterEach(() => {
    stop()
    vi.useRealTimers()
  })

  function turn(there: boolean) {
    isThere = there
    tellChange()
  }

  test('asks once a minute', async () => {
    await vi.advanceTimersByTimeAsync(59_000)
    expect(asked).toBe(0)
    await vi.advanceTimersByTimeAsync(121_000)
    expect(asked).toBe(3)
  })

  test('asks nobody while it is hidden or offline, and at once when somebody is back', async () => {
    turn(false)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(asked).toBe(0)
    turn(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toBe(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toBe(2)
  })

  describe('while a paid plan is being opened', () => {
    beforeEach(async () => {
      await vi.advanceTimersByTimeAsync(10_000)
      pace = 'activating'
      tellNews()
    })

    test('asks from then on, more and more slowly', async () => {
      await vi.advanceTimersByTimeAsync(50_000)
      expect(askedAt).toEqual([12_000, 14_800, 18_720, 24_208, 31_891, 42_647, 57_647])
    })

    test('asks nobody while it is hidden or offline, and at once and quickly when it is back', async () => {
      await vi.advanceTimersByTimeAsync(20_000)
      turn(false)
      await vi.advanceTimersByTimeAsync(70_000)
      askedAt = []
      turn(true)
      await vi.advanceTimersByTimeAsync(5_000)
      expect(askedAt).toEqual([100_000, 102_000, 104_800])
    })

    test('asks no sooner than the server allows, even for somebody who comes back', async () => {
      allowedAt = 40_000
      await vi.advanceTimersByTimeAsync(5_000)
      turn(false)
      turn(true)
      await vi.advanceTimersByTimeAsync(26_000)
      expect(askedAt).toEqual([40_000])
    })

    test('is calm again once the plan is open', async () => {
      pace = 'calm'
      tellNews()
      await vi.advanceTimersByTimeAsync(61_000)
      expect(askedAt).toEqual([70_000])
    })
  })

  test('that is left asks no more', async () => {
    stop()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(asked).toBe(0)
  })
})
