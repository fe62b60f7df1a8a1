import type { Plan } from '@/features/plans/plan-schema'
import type { Subscription } from './subscription-schema'

export type Eligibility = 'buy' | 'same' | 'lower'

/** What buying a plan means for who has a subscription: a lower one is scheduled, not sold. */
export function eligibilityOf(
  plan: Plan,
  subscription: Subscription,
  plans: readonly Plan[],
): Eligibility {
  // In grace the period is over: nothing runs that a purchase could cut short.
  if (!subscription.isActive || ['free', 'grace_period'].includes(subscription.status)) return 'buy'
  const current = plans.find(({ id }) => id === subscription.plan.id)
  const currentRank =
    current?.rank ?? plans.find(({ slug }) => slug === subscription.plan.slug)?.rank
  const { billingPeriod } = subscription.plan
  if (subscription.plan.slug === plan.slug && billingPeriod === plan.billingPeriod) return 'same'
  if (currentRank === undefined) return 'buy'
  const shorter = billingPeriod === 'year' && plan.billingPeriod === 'month'
  return plan.rank < currentRank || (plan.rank === currentRank && shorter) ? 'lower' : 'buy'
}
