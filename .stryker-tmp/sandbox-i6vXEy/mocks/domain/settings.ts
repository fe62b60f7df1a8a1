// @ts-nocheck
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
  availability: Record<string, 'sold_out' | 'not_on_sale'>
}

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
    availability: {},
  }
}
