import type { PageAttention } from '@/shared/lib/page-attention'
import { nextPollDelay } from '@/shared/lib/poll-delay'

const calmMs = 60_000
/** While a payment is on its way. */
const awaitedMs = 10_000
const jitter = 0.2

/** `awaited`: a payment is on its way; `activating`: it is there, and the plan opens in a moment. */
export type WatchPace = 'calm' | 'awaited' | 'activating'

interface WatchMoment {
  readonly pace: WatchPace
  /** How many answers or failures came at this pace before. */
  readonly attempt?: number
  /** What the server asked for in `Retry-After`. */
  readonly retryAfterMs?: number | undefined
  /** 0 ≤ random < 1. */
  readonly random: number
}

/**
 * When to ask next, in ms: a minute, or ten seconds while a payment is awaited, ± 20 % so that tabs do not ask in step;
 * while the plan is being opened, as an order's page does.
 */
export function nextWatchDelay(moment: WatchMoment): number {
  const { pace, attempt = 0, retryAfterMs = 0, random } = moment
  if (pace === 'activating') return nextPollDelay({ attempt, retryAfterMs, random })
  const base = pace === 'awaited' ? awaitedMs : calmMs
  return Math.round(Math.max(base * (1 + jitter * (2 * random - 1)), retryAfterMs))
}

interface WatchPorts {
  /** Asks unless the last answer is fresh, and never rejects. */
  readonly ask: () => Promise<unknown>
  /** From when the server takes another ask, on the clock of `performance.now()`. */
  readonly allowedAt: () => number
  readonly attention: PageAttention
  readonly pace: () => WatchPace
  /** Told whenever the pace may have changed. */
  readonly subscribe: (listener: () => void) => () => void
  /** `0 ≤ random() < 1` */
  readonly random: () => number
}

/**
 * Asks now and then while somebody looks and the network is there, and when they are back; never before `Retry-After`.
 * Answers with the way to stop.
 */
export function watchSubscription(ports: WatchPorts): () => void {
  const { ask, allowedAt, attention, pace, subscribe, random } = ports
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt = 0
  let known = pace()
  let isAsking = false
  let isStopped = false

  function wait(delayMs: number) {
    clearTimeout(timer)
    if (isStopped || isAsking || !attention.isThere()) return
    timer = setTimeout(() => void look(), delayMs)
  }

  function refusedForMs() {
    return Math.max(0, allowedAt() - performance.now())
  }

  async function look() {
    // Others ask about the subscription as well, and may have been refused meanwhile.
    const delayMs = refusedForMs()
    if (delayMs > 0) return wait(delayMs)
    isAsking = true
    await ask()
    isAsking = false
    rest()
  }

  function rest() {
    if (pace() !== known) attempt = 0
    known = pace()
    wait(nextWatchDelay({ pace: known, attempt, retryAfterMs: refusedForMs(), random: random() }))
    attempt += 1
  }

  const stops = [
    attention.subscribe(() => {
      attempt = 0
      wait(refusedForMs())
    }),
    subscribe(() => {
      if (!isAsking && pace() !== known) rest()
    }),
  ]
  rest()

  return () => {
    isStopped = true
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
