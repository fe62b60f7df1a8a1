import { nextRandom, type RandomState } from '../../mocks/domain/random.ts'
import { gatewayPauseMs, nextGatewayDelay } from '../../src/features/orders/order-polling.ts'
import { nextWatchDelay } from '../../src/features/subscription/subscription-watch.ts'
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
  /** Requests in each second after the warm-up, about the order. */
  readonly perSecond: Uint32Array
  /** Those of them for which the API asks the gateway. */
  readonly toGateway: Uint32Array
  /** Requests of the same pages about the subscription. */
  readonly subscription: Uint32Array
  /** Seconds from when the API knew of a payment, and the buyer looked, to the page showing it. */
  readonly untilSeen: readonly number[]
}

/** Plays the order pages one by one: they meet only in the API, which is taken to be quick enough. */
export function simulatePolling(strategy: PollingStrategy, run: PollingRun): PollingLoad {
  const perSecond = new Uint32Array(run.seconds)
  const toGateway = new Uint32Array(run.seconds)
  const subscription = new Uint32Array(run.seconds)
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
      onAsked: (at) => count(perSecond, at - run.warmUp),
      onGatewayAsked: (at) => count(toGateway, at - run.warmUp),
      onSubscriptionAsked: (at) => count(subscription, at - run.warmUp),
      onSeen: (seconds) => untilSeen.push(seconds),
    })
  }
  return { perSecond, toGateway, subscription, untilSeen }
}

function count(perSecond: Uint32Array, at: number): void {
  const second = Math.floor(at)
  if (second >= 0 && second < perSecond.length) perSecond[second] = (perSecond[second] ?? 0) + 1
}

interface Play {
  readonly strategy: PollingStrategy
  readonly run: PollingRun
  readonly chance: RandomState
  readonly onAsked: (at: number) => void
  readonly onGatewayAsked: (at: number) => void
  readonly onSubscriptionAsked: (at: number) => void
  readonly onSeen: (seconds: number) => void
}

/** One buyer from opening the order page to its showing the payment. */
function playBuyer(opened: number, play: Play): void {
  const { strategy, run, chance, onAsked, onSeen } = play
  const end = run.warmUp + run.seconds
  const payment = paymentOf(opened, run, chance)
  const gateway = gatewayAsking(opened)
  let looksFrom = opened
  let looksUntil = opened + span(habits.looking, chance)
  watchSubscription({ looksFrom, looksUntil }, play)
  let attempt = 0
  let now = opened
  while (now < end) {
    const depth = strategy.asksGateway && gateway.isDue(now) ? 'gateway' : 'server'
    onAsked(now)
    if (depth === 'gateway') play.onGatewayAsked(now)
    const answer = answerTo(now, run)
    // Where asking the gateway failed at once, what the server knows is asked for.
    if (depth === 'gateway' && !answer.good && answer.at === now) onAsked(now)
    const knownFrom = depth === 'gateway' ? payment.madeAt : payment.heardAt
    if (answer.good && answer.at >= knownFrom) {
      // A page that knew before anybody looked kept nobody waiting.
      return onSeen(Math.max(0, answer.at - Math.max(payment.heardAt, looksFrom)))
    }
    now = answer.at + strategy.delay(attempt, nextRandom(chance))
    attempt += 1
    if (now < looksUntil) continue
    const left = looksUntil
    looksFrom = left + span(habits.elsewhere, chance)
    looksUntil = looksFrom + span(habits.looking, chance)
    watchSubscription({ looksFrom, looksUntil }, play)
    if (!strategy.pauses) continue
    now = looksFrom
    attempt = 0
    gateway.cameBack()
  }
  return undefined
}

/** When the page lets the gateway be asked, as `startPolling` does; in seconds. */
function gatewayAsking(opened: number) {
  const delay = (asked: number) => nextGatewayDelay(asked) / 1000
  let asks = 0
  let askedAt = -Infinity
  let dueAt = opened + delay(0)
  return {
    isDue(now: number): boolean {
      if (now < dueAt) return false
      asks += 1
      askedAt = now
      dueAt = now + delay(asks)
      return true
    },
    cameBack(): void {
      dueAt = Math.min(dueAt, askedAt + gatewayPauseMs / 1000)
    },
  }
}

interface Look {
  readonly looksFrom: number
  readonly looksUntil: number
}

/** The subscription is asked for when somebody comes back, and then about once a minute. */
function watchSubscription({ looksFrom, looksUntil }: Look, play: Play): void {
  let now = looksFrom
  while (now < looksUntil) {
    play.onSubscriptionAsked(now)
    now += nextWatchDelay({ pace: 'calm', random: nextRandom(play.chance) }) / 1000
  }
}

/** How long an order page waits, in seconds: until the API knows, and the buyer has come back to look. */
export const stay = habits.untilPaid + habits.untilHeard + habits.elsewhere / 2

/** When the buyer paid, and when the API heard of it from the gateway. */
function paymentOf(opened: number, run: PollingRun, chance: RandomState) {
  const madeAt = opened + span(habits.untilPaid, chance)
  const heard = madeAt + span(habits.untilHeard, chance)
  return { madeAt, heardAt: run.outage && isOut(heard, run) ? run.outage.until : heard }
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
