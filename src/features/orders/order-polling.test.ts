import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextGatewayDelay, type PollDepth, startPolling } from './order-polling'

test('the delays between two asks of the gateway double, from one minute to ten', () => {
  expect([0, 1, 2, 3, 4, 40].map(nextGatewayDelay)).toEqual([
    60_000, 120_000, 240_000, 480_000, 600_000, 600_000,
  ])
})

describe('the order page asks', () => {
  let isThere: boolean
  let listeners: Set<() => void>
  let askedAt: number[]
  let gatewayAskedAt: number[]
  let allowedAt: number
  let retryAfterMs: number
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
      ask: async (depth: PollDepth) => {
        askedAt.push(performance.now())
        if (depth === 'gateway') gatewayAskedAt.push(performance.now())
        await answers?.()
        allowedAt = performance.now() + retryAfterMs
      },
      allowedAt: () => allowedAt,
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
    gatewayAskedAt = []
    allowedAt = 0
    retryAfterMs = 0
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

  describe('no sooner than the server allowed with the page’s first answer', () => {
    test('which came before the page', async () => {
      allowedAt = 7_000
      start()
      becomes(true)
      await pass(8_000)
      expect(askedAt).toEqual([7_000])
    })

    test('which came after it', async () => {
      start()
      await pass(1_000)
      allowedAt = 8_000
      await pass(9_000)
      expect(askedAt).toEqual([8_000])
    })

    test('even where the order takes another standing', async () => {
      retryAfterMs = 30_000
      const stop = start()
      await pass(2_000)
      stop()
      start(false)
      becomes(true)
      await pass(29_000)
      expect(askedAt).toEqual([2_000])
      await pass(1_000)
      expect(askedAt).toEqual([2_000, 32_000])
    })
  })

  test('only when looked at again, once the order has settled', async () => {
    start(false)
    await pass(600_000)
    expect(askedAt).toEqual([])
    becomes(true)
    await pass(600_000)
    expect(askedAt).toEqual([600_000])
  })

  test('down to the gateway after a minute, and then ever more rarely', async () => {
    start()
    await pass(59_000)
    expect(gatewayAskedAt).toEqual([])
    await pass(3_600_000)
    const minutes = gatewayAskedAt.map((at) => Math.round(at / 60_000))
    expect(minutes).toEqual([1, 3, 7, 15, 25, 35, 45, 55])
  })

  test('down to the gateway at once for who comes back, but not at every glance', async () => {
    start()
    await pass(10_000)
    becomes(false)
    await pass(5_000)
    becomes(true)
    await pass(0)
    expect(gatewayAskedAt).toEqual([15_000])
    for (let glance = 0; glance < 29; glance += 1) {
      await pass(1_000)
      becomes(true)
    }
    await pass(0)
    expect(gatewayAskedAt).toEqual([15_000])
    await pass(1_000)
    becomes(true)
    await pass(0)
    expect(gatewayAskedAt).toEqual([15_000, 45_000])
  })

  test('nothing of the gateway for who leaves', async () => {
    start()
    becomes(false)
    await pass(600_000)
    expect(gatewayAskedAt).toEqual([])
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
