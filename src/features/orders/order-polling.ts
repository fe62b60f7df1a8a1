import type { PageAttention } from '@/shared/lib/page-attention'
import { nextPollDelay } from '@/shared/lib/poll-delay'

/** The server is asked what it knows; at times it is to ask the gateway first, whose notification may be lost. */
export type PollDepth = 'server' | 'gateway'

// Each of these asks costs the API a call to the gateway, so they are few: some six in the first half hour.
const firstGatewayDelayMs = 60_000
const longestGatewayDelayMs = 600_000
/** Who goes to and fro between two windows is not back from paying each time. */
export const gatewayPauseMs = 30_000

/** How long after the ask before, or after the start, a page that stays open lets the gateway be asked: 1 min to 10 min. */
export function nextGatewayDelay(askedBefore: number): number {
  return Math.min(longestGatewayDelayMs, firstGatewayDelayMs * 2 ** askedBefore)
}

interface PollPorts {
  /** Asks once and never rejects. */
  readonly ask: (depth: PollDepth) => Promise<unknown>
  /** From when the server takes another ask, on the clock of `performance.now()`, whoever was told so. */
  readonly allowedAt: () => number
  readonly attention: PageAttention
  /** `0 ≤ random() < 1` */
  readonly random: () => number
  /** Whether to ask again by itself; otherwise only somebody who comes back makes it ask. */
  readonly repeats: boolean
}

/**
 * Asks in the rhythm of `nextPollDelay` while somebody looks and the network is there. Who comes back often has just
 * paid: then it asks at once, down to the gateway, and starts from the short delays again. Answers with the way to stop.
 */
export function startPolling({
  ask,
  allowedAt,
  attention,
  random,
  repeats,
}: PollPorts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt = 0
  let isAsking = false
  let isStopped = false
  let gatewayAsks = 0
  let gatewayAskedAt = -Infinity
  let gatewayDueAt = performance.now() + nextGatewayDelay(0)

  function wait(delayMs: number) {
    clearTimeout(timer)
    if (isStopped || isAsking || !attention.isThere()) return
    timer = setTimeout(() => void look(), delayMs)
  }

  function refusedForMs() {
    return Math.max(0, allowedAt() - performance.now())
  }

  async function look() {
    // The page's first answer, which is not asked for here, may have come meanwhile.
    const delayMs = refusedForMs()
    if (delayMs > 0) return wait(delayMs)
    isAsking = true
    await ask(nextDepth())
    isAsking = false
    rest()
  }

  function nextDepth(): PollDepth {
    const now = performance.now()
    if (now < gatewayDueAt) return 'server'
    gatewayAsks += 1
    gatewayAskedAt = now
    gatewayDueAt = now + nextGatewayDelay(gatewayAsks)
    return 'gateway'
  }

  function rest() {
    if (!repeats) return
    wait(nextPollDelay({ attempt, retryAfterMs: refusedForMs(), random: random() }))
    attempt += 1
  }

  const stopListening = attention.subscribe(() => {
    attempt = 0
    if (attention.isThere()) gatewayDueAt = Math.min(gatewayDueAt, gatewayAskedAt + gatewayPauseMs)
    wait(refusedForMs())
  })
  rest()

  return () => {
    isStopped = true
    clearTimeout(timer)
    stopListening()
  }
}
