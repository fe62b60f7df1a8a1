import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextWatchDelay, watchSubscription } from './subscription-watch'

describe('the delays', () => {
  test('are a minute, give or take a fifth', () => {
    const delay = (random: number) => nextWatchDelay({ isAwaited: false, random })
    expect([delay(0), delay(0.5), delay(0.999_999)]).toEqual([48_000, 60_000, 72_000])
  })

  test('are ten seconds while a payment is awaited', () => {
    expect(nextWatchDelay({ isAwaited: true, random: 0.5 })).toBe(10_000)
  })

  test('are never shorter than the server asks for', () => {
    expect(nextWatchDelay({ isAwaited: false, random: 0, retryAfterMs: 90_000 })).toBe(90_000)
  })
})

describe('a page that lies open', () => {
  let asked: number
  let isThere: boolean
  let tellChange: () => void
  let stop: () => void

  beforeEach(() => {
    vi.useFakeTimers()
    asked = 0
    isThere = true
    stop = watchSubscription({
      ask: async () => {
        asked += 1
        return undefined
      },
      attention: {
        isThere: () => isThere,
        subscribe: (listener) => {
          tellChange = listener
          return () => (tellChange = () => undefined)
        },
      },
      isAwaited: () => false,
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

  test('that is left asks no more', async () => {
    stop()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(asked).toBe(0)
  })
})
