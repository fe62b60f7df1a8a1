import { DAY, MINUTE } from './calendar.ts'

/** What tests and developers can turn while the mock runs. */
export interface Settings {
  notificationDelayMs: number
  /** How many times the gateway sends each notification; 0 loses them all. */
  notificationCopies: number
  activationDelayMs: number
  accessTokenTtlMs: number
  orderTtlMs: number
  snapPageTtlMs: number
  /** `down`: the API cannot reach the gateway. */
  gateway: 'up' | 'down'
  /** What a checkout hands out: a token, only the hosted page, or neither. */
  snapAnswer: 'token' | 'redirect' | 'none'
  /** Whether card and GoPay renewals go through. */
  autoRenewal: 'succeeds' | 'fails'
  /** Whether answers carry `data` when it is empty; both are correct. */
  emptyData: 'sent' | 'dropped'
  /** New prices by plan id. */
  prices: Record<string, number>
  /** Prices that come into force with the next checkout, after its buyer has seen the old ones. */
  nextPrices: Record<string, number>
  availability: Record<string, 'sold_out' | 'not_on_sale'>
  /** `blocked`: the file snap.js is not served. */
  snapScript: 'served' | 'blocked'
  /** How long each answer of the API is held back, in real time. */
  apiDelayMs: number
  /** What is wrong with calls, by path behind `/api`; a `*` stands for anything. The first that fits counts. */
  callFaults: Record<string, CallFault>
}

/** `fails`: a 503. `empty`: the lists in the answer have nothing in them. */
export type CallFault = 'fails' | 'empty'

export function defaultSettings(): Settings {
  return {
    notificationDelayMs: 1000,
    notificationCopies: 1,
    activationDelayMs: 0,
    accessTokenTtlMs: 15 * MINUTE,
    orderTtlMs: DAY,
    snapPageTtlMs: DAY,
    gateway: 'up',
    snapAnswer: 'token',
    autoRenewal: 'succeeds',
    emptyData: 'sent',
    prices: {},
    nextPrices: {},
    availability: {},
    snapScript: 'served',
    apiDelayMs: 0,
    callFaults: {},
  }
}
