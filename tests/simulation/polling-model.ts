import { nextRandom, type RandomState } from '../../mocks/domain/random.ts'
import type { PollingStrategy } from './polling-strategies.ts'

/** Seconds, all of them; means of exponential spans. */
const habits = {
  /** From seeing the code to having paid. */
  untilPaid: 480,
  /** The order page is seen for so long … */
  looking: 20,
  /** … then the bank's app is, or the phone is put away. */
  elsewhere: 60,
  /** From the payment to the API having heard of it; Midtrans names 20 s as the most for a settlement. */
  untilHeard: 3,
  /** The app's own patience with an answer that does not come. */
  timeout: 15,
} as const

export interface Outage {
  readonly from: number
  readonly until: number
  /** `refuses`: an error at once. `hangs`: no answer until the time-out, or until the API is back and answers all at once. */
  readonly kind: 'refuses' | 'hangs'
}

export interface PollingRun {
  /** Pages that wait at any moment, while nothing is wrong. */
  readonly buyers: number
  readonly seconds: number
  /** Before that many seconds nothing is counted: the pages have not spread yet. */
  readonly warmUp: number
  readonly seed: number
  readonly outage?: Outage
}

export interface PollingLoad {
  /** Requests in each second after the warm-up. */
  readonly perSecond: Uint32Array
  /** Seconds from when the API knew of a payment, and the buyer looked, to the page showing it. */
  readonly untilSeen: readonly number[]
}

/** Plays the order pages one by one: they meet only in the API, which is taken to be quick enough. */
export function simulatePolling(strategy: PollingStrategy, run: PollingRun): PollingLoad {
  const perSecond = new Uint32Array(run.seconds)
  const untilSeen: number[] = []
  const chance: RandomState = { random: run.seed }
  const first = -5 * habits.untilPaid
  const arrivals = (run.buyers * (run.warmUp + run.seconds - first)) / stay
  for (let arrival = 0; arrival < arrivals; arrival += 1) {
    const opened = first + (arrival / arrivals) * (run.warmUp + run.seconds - first)
    // Nobody gets as far as an order while the API is out.
    if (isOut(opened, run)) continue
    playBuyer(opened, {
      strategy,
      run,
      chance,
      onAsked: (at) => {
        const second = Math.floor(at - run.warmUp)
        if (second >= 0 && second < run.seconds) perSecond[second] = (perSecond[second] ?? 0) + 1
      },
      onSeen: (seconds) => untilSeen.push(seconds),
    })
  }
  return { perSecond, untilSeen }
}

interface Play {
  readonly strategy: PollingStrategy
  readonly run: PollingRun
  readonly chance: RandomState
  readonly onAsked: (at: number) => void
  readonly onSeen: (seconds: number) => void
}

/** One buyer from opening the order page to its showing the payment. */
function playBuyer(opened: number, { strategy, run, chance, onAsked, onSeen }: Play): void {
  const end = run.warmUp + run.seconds
  const heardAt = heardMoment(opened, run, chance)
  let looksFrom = opened
  let looksUntil = opened + span(habits.looking, chance)
  let attempt = 0
  let now = opened
  while (now < end) {
    onAsked(now)
    const answer = answerTo(now, run)
    if (answer.good && answer.at >= heardAt) {
      // A page that knew before anybody looked kept nobody waiting.
      return onSeen(Math.max(0, answer.at - Math.max(heardAt, looksFrom)))
    }
    now = answer.at + strategy.delay(attempt, nextRandom(chance))
    attempt += 1
    if (now < looksUntil) continue
    const left = looksUntil
    looksFrom = left + span(habits.elsewhere, chance)
    looksUntil = looksFrom + span(habits.looking, chance)
    if (!strategy.pauses) continue
    now = looksFrom
    attempt = 0
  }
  return undefined
}

/** How long an order page waits, in seconds: until the API knows, and the buyer has come back to look. */
export const stay = habits.untilPaid + habits.untilHeard + habits.elsewhere / 2

function heardMoment(opened: number, run: PollingRun, chance: RandomState): number {
  const heard = opened + span(habits.untilPaid, chance) + span(habits.untilHeard, chance)
  return run.outage && isOut(heard, run) ? run.outage.until : heard
}

function isOut(moment: number, { outage }: PollingRun): boolean {
  return outage !== undefined && moment >= outage.from && moment < outage.until
}

function answerTo(asked: number, run: PollingRun): { at: number; good: boolean } {
  const { outage } = run
  if (outage === undefined || !isOut(asked, run)) return { at: asked, good: true }
  if (outage.kind === 'refuses') return { at: asked, good: false }
  const gaveUp = asked + habits.timeout
  return gaveUp < outage.until ? { at: gaveUp, good: false } : { at: outage.until, good: true }
}

function span(mean: number, chance: RandomState): number {
  return -mean * Math.log(1 - nextRandom(chance))
}
