// @ts-nocheck
import type { World } from '../world.ts'

/** One paid stretch of a subscription. */
export interface Term {
  orderId: string
  planId: string
  start: number
  end: number
  /** What the stretch is worth before tax: money paid plus credit used, never more than was paid. */
  value: number
}

export interface Subscription {
  id: string
  accountId: string
  createdAt: number
  terms: Term[]
  /** Credit that the purchase could not use up. */
  carriedCredit: number
  /** Brings the 31st back after a short month. */
  anchorDay: number
  cancelAtPeriodEnd: boolean
  scheduledPlanId?: string
  /** Card and GoPay payments renew by themselves. */
  renewal: 'auto' | 'manual'
  /** Ended before its time: replaced by another, or its money went back. */
  endedAt?: number
  endedBy?: 'replacement' | 'refund' | 'reversal'
  replacedBy?: string
}

export function subscriptionById(world: World, id: string): Subscription | undefined {
  return world.subscriptions.find((subscription) => subscription.id === id)
}

/** The subscription that counts: the last one opened that nothing replaced. */
export function latestSubscription(world: World, accountId: string): Subscription | undefined {
  return world.subscriptions.findLast(
    (subscription) =>
      subscription.accountId === accountId &&
      subscription.terms.length > 0 &&
      subscription.endedBy !== 'replacement',
  )
}

/** The one whose paid period has not ended. */
export function runningSubscription(world: World, accountId: string): Subscription | undefined {
  const latest = latestSubscription(world, accountId)
  return latest && latest.endedAt === undefined && world.now < periodEnd(latest)
    ? latest
    : undefined
}

export function periodEnd(subscription: Subscription): number {
  return subscription.terms.at(-1)?.end ?? 0
}

/** The plan of the term that runs now, else of the last one. A scheduled change may be paid ahead. */
export function planIdOf(subscription: Subscription, now: number): string {
  const { terms } = subscription
  const term = terms.find(({ start, end }) => start <= now && now < end) ?? terms.at(-1)
  return term?.planId ?? ''
}
