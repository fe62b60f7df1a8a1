// @ts-nocheck
import type { BillingPeriod, Plan } from '@/features/plans/plan-schema'
import type { Subscription } from '@/features/subscription/subscription-schema'

export type PlanChoice =
  | { readonly type: 'plan'; readonly plan: Plan }
  | { readonly type: 'free' }
  | { readonly type: 'unknown'; readonly otherPeriod?: Plan }

/** The plan that an address names: slug and period exactly, or nothing. Another plan is never put in its place. */
export function choosePlan(
  plans: readonly Plan[],
  slug: string,
  period: BillingPeriod,
): PlanChoice {
  const named = plans.filter((plan) => plan.slug === slug)
  if (named.some((plan) => plan.price === 0)) return { type: 'free' }
  const plan = named.find((candidate) => candidate.billingPeriod === period)
  if (plan !== undefined) return { type: 'plan', plan }
  const [other] = named
  return other === undefined ? { type: 'unknown' } : { type: 'unknown', otherPeriod: other }
}

export type Eligibility = 'buy' | 'same' | 'lower'

/** What buying a plan means for who has a subscription: a lower one is scheduled, not sold. */
export function eligibilityOf(
  plan: Plan,
  subscription: Subscription,
  plans: readonly Plan[],
): Eligibility {
  if (!subscription.isActive || subscription.status === 'free') return 'buy'
  const current = plans.find(({ id }) => id === subscription.plan.id)
  const currentRank =
    current?.rank ?? plans.find(({ slug }) => slug === subscription.plan.slug)?.rank
  const { billingPeriod } = subscription.plan
  // In grace the period is over: the same plan is a renewal.
  if (subscription.plan.slug === plan.slug && billingPeriod === plan.billingPeriod) {
    return subscription.status === 'grace_period' ? 'buy' : 'same'
  }
  if (currentRank === undefined) return 'buy'
  const shorter = billingPeriod === 'year' && plan.billingPeriod === 'month'
  return plan.rank < currentRank || (plan.rank === currentRank && shorter) ? 'lower' : 'buy'
}
