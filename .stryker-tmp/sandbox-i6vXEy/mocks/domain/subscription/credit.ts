// @ts-nocheck
import { DAY } from '../calendar.ts'
import type { Subscription, Term } from './subscription.ts'

/**
 * The worth of the days not used yet, before tax. It counts whole days, so that a total does not
 * change while the buyer fills the form.
 */
export function unusedCredit(subscription: Subscription, now: number): number {
  return subscription.terms.reduce(
    (sum, term) => sum + unusedValue(term, now),
    subscription.carriedCredit,
  )
}

export function unusedValue({ start, end, value }: Term, now: number): number {
  const days = Math.round((end - start) / DAY)
  const daysLeft = Math.floor((end - Math.max(now, start)) / DAY)
  if (days <= 0 || daysLeft <= 0) return 0
  return Math.floor((value * Math.min(daysLeft, days)) / days)
}
