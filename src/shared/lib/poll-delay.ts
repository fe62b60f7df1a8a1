import { FailureError } from './failure'

const firstDelayMs = 2_000
const longestDelayMs = 15_000
const growth = 1.4
const jitter = 0.2

interface PollMoment {
  /** How many answers or failures came before. */
  readonly attempt: number
  /** What the server asked for in `Retry-After`. */
  readonly retryAfterMs?: number | undefined
  /** 0 ≤ random < 1. */
  readonly random: number
}

/** When to ask next, in ms: 2 s growing to 15 s, ± 20 % so that buyers do not ask in step; never before `Retry-After`. */
export function nextPollDelay({ attempt, retryAfterMs = 0, random }: PollMoment): number {
  const base = Math.min(longestDelayMs, firstDelayMs * growth ** attempt)
  const spread = base * (1 + jitter * (2 * random - 1))
  return Math.round(Math.max(spread, retryAfterMs))
}

/** From when the server takes the call again, on the clock of `performance.now()`; 0 where it named no time. */
export function retryAt(error: unknown): number {
  if (!(error instanceof FailureError)) return 0
  const { at, failure } = error
  return 'retryAfterMs' in failure ? at + (failure.retryAfterMs ?? 0) : 0
}
