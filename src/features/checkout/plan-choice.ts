import type { BillingPeriod, Plan } from '@/features/plans/plan-schema'

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
