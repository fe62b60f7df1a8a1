// @ts-nocheck
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextPollDelay, startPolling } from './order-polling'

describe('the delays', () => {
  const delays = (random: number) =>
    Array.from({ length: 9 }, (_, attempt) => nextPollDelay({ attempt, random }))

  test('grow from two seconds to fifteen', () => {
    expect(delays(0.5)).toEqual([2_000, 2_800, 3_920, 5_488, 7_683, 10_756, 15_000, 15_000, 15_000])
  })

  test('differ from buyer to buyer by up to a fifth', () => {
    expect([delays(0)[0], delays(0.999_99)[0]]).toEqual([1_600, 2_400])
    expect([delays(0)[8], delays(0.999_99)[8]]).toEqual([12_000, 18_000])
  })

  test('are never shorter than the server asks for', () => {
    expect(nextPollDelay({ attempt: 0, random: 0, retryAfterMs: 60_000 })).toBe(60_000)
    expect(nextPollDelay({ attempt: 8, random: 1, retryAfterMs: 1_000 })).toBe(18_000)
  })
})

describe('the order page asks', () => {
  let isThere: boolean
  let listeners: Set<() => void>
  let askedAt: number[]
  let retryAfterMs: number | undefined
  let answers: (() => Promise<void>) | undefined

  const attention = {
    isThere: () => isThere,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }

  function start(repeats = true) {
    return startPolling({
      ask: async () => {
        askedAt.push(performance.now())
        await answers?.()
        return retryAfterMs
      },
      attention,
      random: () => 0.5,
      repeats,
    })
  }

  function becomes(there: boolean) {
    isThere = there
    for (const listener of listeners) listener()
  }

  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

  beforeEach(() => {
    vi.useFakeTimers({ now: 0 })
    isThere = true
    listeners = new Set()
    askedAt = []
    retryAfterMs = undefined
    answers = undefined
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('more and more slowly while it is looked at', async () => {
    start()
    await pass(60_000)
    expect(askedAt).toEqual([2_000, 4_800, 8_720, 14_208, 21_891, 32_647, 47_647])
  })

  test('nothing while the page is hidden or offline', async () => {
    start()
    await pass(3_000)
    becomes(false)
    await pass(600_000)
    expect(askedAt).toEqual([2_000])
  })

  test('nothing at all when it was opened in the background', async () => {
    isThere = false
    start()
    await pass(600_000)
    expect(askedAt).toEqual([])
  })

  test('at once when the person or the network is back, and then quickly again', async () => {
    start()
    await pass(50_000)
    becomes(false)
    await pass(10_000)
    askedAt = []
    becomes(true)
    await pass(5_000)
    expect(askedAt).toEqual([60_000, 62_000, 64_800])
  })

  test('once, where coming back is told in several ways', async () => {
    start()
    becomes(true)
    becomes(true)
    await pass(1_000)
    expect(askedAt).toEqual([0])
  })

  test('not twice at a time: a slow answer is waited for', async () => {
    let finish = () => {}
    answers = () => new Promise((resolve) => (finish = resolve))
    start()
    await pass(2_000)
    becomes(true)
    await pass(30_000)
    expect(askedAt).toEqual([2_000])
    finish()
    await pass(2_000)
    expect(askedAt).toEqual([2_000, 34_000])
  })

  test('no sooner than the server allows, even for somebody who comes back', async () => {
    retryAfterMs = 30_000
    start()
    await pass(2_000)
    becomes(false)
    await pass(10_000)
    becomes(true)
    await pass(25_000)
    expect(askedAt).toEqual([2_000, 32_000])
  })

  test('only when looked at again, once the order has settled', async () => {
    start(false)
    await pass(600_000)
    expect(askedAt).toEqual([])
    becomes(true)
    await pass(600_000)
    expect(askedAt).toEqual([600_000])
  })

  test('no more after it was left, even when an answer was on its way', async () => {
    let finish = () => {}
    answers = () => new Promise((resolve) => (finish = resolve))
    const stop = start()
    await pass(2_000)
    stop()
    finish()
    await pass(600_000)
    expect(askedAt).toEqual([2_000])
    expect(listeners.size).toBe(0)
  })
})
