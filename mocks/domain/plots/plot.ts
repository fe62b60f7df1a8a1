import { addPeriod, DAY, HOUR, MINUTE } from '../calendar.ts'
import { settle } from '../gateway/transaction-moves.ts'
import type { Choice } from '../gateway/payment-means.ts'
import { keepTokenAlive } from '../order/order-token.ts'
import type { Order } from '../order/order.ts'
import { ACCEPTED_CARD, monthEndingAt, type Story } from '../scenario-story.ts'
import type { Settings } from '../settings.ts'
import { openRenewal } from '../subscription/renewal.ts'
import { periodEnd, runningSubscription } from '../subscription/subscription.ts'

/** One named scenario. */
export interface Plot {
  /** What somebody who opens its page sees, in a few words. */
  about: string
  /** The page to see it on; `$order` stands for the newest order. */
  opens: string
  /** When the story begins, seen from now. */
  startsAt?: (now: number) => number
  tell?: (story: Story, now: number) => Promise<void>
  /** How the mock behaves from now on. */
  settings?: Partial<Settings>
  isSignedOut?: true
}

export const BCA = { payment_type: 'bank_transfer', bank: 'bca' } as const
export const PERMATA = { payment_type: 'bank_transfer', bank: 'permata' } as const

export const ago = (span: number) => (now: number) => now - span

/** In the middle of a day of the period, so that none ends, and no credit changes, while somebody looks. */
export const daysAgo = (days: number) => ago(days * DAY - 12 * HOUR)

/** A minute for the buyer to pay in, before the day turns. */
export const monthEnding =
  (fromNow: number) =>
  (now: number): number =>
    monthEndingAt(now + fromNow) - MINUTE

/** Years end on the wanted day, but for one that would end on 29 February: a day earlier. */
export const yearEnding =
  (fromNow: number) =>
  (now: number): number => {
    const end = now + fromNow
    const starts = [365, 366, 367].map((days) => end - days * DAY)
    return (starts.find((start) => addPeriod(start, 'year') <= end) ?? end - 367 * DAY) - MINUTE
  }

/** An order that its buyer chose a method for. */
export const chosen = (choice: Choice, planId = 'plan_pro_month') => ({
  tell: async (story: Story) => void (await story.choose(story.order(planId), choice)),
})

export async function buyByVa(story: Story, planId = 'plan_pro_month'): Promise<Order> {
  const order = story.order(planId)
  await payByVa(story, order)
  return order
}

/** Renews by itself. */
export async function buyByCard(story: Story, planId = 'plan_pro_month'): Promise<Order> {
  const order = story.order(planId)
  await story.choose(order, ACCEPTED_CARD)
  return order
}

export async function renewByVa(story: Story): Promise<void> {
  const running = runningSubscription(story.world, story.sari.id)
  if (!running) return
  await story.until(periodEnd(running) - 2 * DAY)
  const order = openRenewal(story.world, story.sari.id)
  if (order) await payByVa(story, order)
}

async function payByVa(story: Story, order: Order): Promise<void> {
  keepTokenAlive(story.world, order)
  await story.choose(order, BCA)
  await story.happen(order, settle)
}
