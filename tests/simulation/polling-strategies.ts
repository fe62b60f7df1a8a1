import { nextPollDelay } from '../../src/shared/lib/poll-delay.ts'

/** How an order page asks again. */
export interface PollingStrategy {
  readonly name: string
  /** Seconds from an answer to the next question. `0 ≤ random < 1` */
  readonly delay: (attempt: number, random: number) => number
  /** Silent while nobody looks, and at once when somebody is back. */
  readonly pauses: boolean
  /** At times the API is to ask the gateway first, whose notification may be lost. */
  readonly asksGateway?: boolean
}

/** No jitter: the middle of the spread. */
const MIDDLE = 0.5

const backOff = (attempt: number, random: number) => nextPollDelay({ attempt, random }) / 1000

/** What the app does, and what it would be without each of its parts. */
export const strategies = {
  fixed: { name: 'every 2 s', delay: () => 2, pauses: false },
  backOff: {
    name: 'back-off to 15 s',
    delay: (attempt) => backOff(attempt, MIDDLE),
    pauses: false,
  },
  jitter: { name: 'back-off, jitter', delay: backOff, pauses: false },
  fixedPausing: { name: 'every 2 s, pausing', delay: () => 2, pauses: true },
  noJitter: {
    name: 'back-off, pausing',
    delay: (attempt) => backOff(attempt, MIDDLE),
    pauses: true,
  },
  noGateway: { name: 'back-off, jitter, pausing', delay: backOff, pauses: true },
  app: {
    name: 'back-off, jitter, pausing, gateway (the app)',
    delay: backOff,
    pauses: true,
    asksGateway: true,
  },
} as const satisfies Record<string, PollingStrategy>

const shaped = (first: number, longest: number) => (attempt: number, random: number) =>
  Math.min(longest, first * 1.4 ** attempt) * (0.8 + 0.4 * random)

const usual = { pauses: true, asksGateway: true } as const

/** Other constants for the app's own way of asking. */
export const otherConstants: readonly PollingStrategy[] = [
  { name: '1 s growing to 15 s', delay: shaped(1, 15), ...usual },
  { ...strategies.app, name: '2 s growing to 15 s (the app)' },
  { name: '2 s growing to 60 s', delay: shaped(2, 60), ...usual },
  { name: '5 s growing to 15 s', delay: shaped(5, 15), ...usual },
  { name: '10 s growing to 30 s', delay: shaped(10, 30), ...usual },
]
