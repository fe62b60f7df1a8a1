import type { PageAttention } from '@/shared/lib/page-attention'

const calmMs = 60_000
/** While a payment is on its way. */
const awaitedMs = 10_000
const jitter = 0.2

interface WatchMoment {
  readonly isAwaited: boolean
  /** What the server asked for in `Retry-After`. */
  readonly retryAfterMs?: number | undefined
  /** 0 ≤ random < 1. */
  readonly random: number
}

/** When to ask next, in ms: a minute, or ten seconds while a payment is awaited, ± 20 % so that tabs do not ask in step. */
export function nextWatchDelay({ isAwaited, retryAfterMs = 0, random }: WatchMoment): number {
  const base = isAwaited ? awaitedMs : calmMs
  return Math.round(Math.max(base * (1 + jitter * (2 * random - 1)), retryAfterMs))
}

interface WatchPorts {
  /** Asks unless the last answer is fresh, and never rejects. Answers with the `Retry-After` in ms, where the server named one. */
  readonly ask: () => Promise<number | undefined>
  readonly attention: PageAttention
  readonly isAwaited: () => boolean
  /** `0 ≤ random() < 1` */
  readonly random: () => number
}

/** Asks now and then while somebody looks and the network is there, and when they are back. Answers with the way to stop. */
export function watchSubscription({ ask, attention, isAwaited, random }: WatchPorts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  function rest(retryAfterMs?: number) {
    clearTimeout(timer)
    if (isStopped || !attention.isThere()) return
    const delay = nextWatchDelay({ isAwaited: isAwaited(), retryAfterMs, random: random() })
    timer = setTimeout(() => void look(), delay)
  }

  async function look() {
    clearTimeout(timer)
    rest(await ask())
  }

  const stopListening = attention.subscribe(() => {
    if (attention.isThere()) void look()
    else clearTimeout(timer)
  })
  rest()

  return () => {
    isStopped = true
    clearTimeout(timer)
    stopListening()
  }
}
