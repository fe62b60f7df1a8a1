// @ts-nocheck
import { type YearlySaving, yearlySaving } from './plan-saving'
import type { BillingPeriod, Plan, PlanReference } from './plan-schema'

/** The periods that can be chosen. A plan that is paid once is read, but not offered. */
export type OfferedPeriod = Exclude<BillingPeriod, 'once'>
export const offeredPeriods = ['month', 'year'] as const satisfies readonly OfferedPeriod[]

/** The period to choose for a plan; one that is paid once has none of its own. */
export function offeredPeriodOf({ billingPeriod }: Pick<Plan, 'billingPeriod'>): OfferedPeriod {
  return billingPeriod === 'year' ? 'year' : 'month'
}

/** A plan as a card offers it while a period is chosen. */
export type PlanOffer =
  | { readonly kind: 'free'; readonly plan: Plan }
  | { readonly kind: 'priced'; readonly plan: Plan; readonly saving: YearlySaving | undefined }
  /** Sold in the other period only, and therefore with that period's price. */
  | { readonly kind: 'other-period'; readonly plan: Plan; readonly only: OfferedPeriod }

/** A plan's monthly and yearly variant, which share the slug. */
type Tier = { -readonly [P in OfferedPeriod]?: Plan }

function tiersOf(plans: readonly Plan[]): Tier[] {
  const tiers = new Map<string, Tier>()
  for (const plan of plans) {
    if (plan.billingPeriod === 'once') continue
    const tier = tiers.get(plan.slug) ?? {}
    tier[plan.billingPeriod] ??= plan
    tiers.set(plan.slug, tier)
  }
  return [...tiers.values()]
}

/** One offer per slug, in the order in which the API names the slugs first. */
export function offersOf(plans: readonly Plan[], period: OfferedPeriod): PlanOffer[] {
  const other = period === 'month' ? 'year' : 'month'
  return tiersOf(plans).flatMap((tier): PlanOffer[] => {
    const plan = tier[period] ?? tier[other]
    if (plan === undefined) return []
    if (plan.price === 0) return [{ kind: 'free', plan }]
    if (tier[period] === undefined) return [{ kind: 'other-period', plan, only: other }]
    return [{ kind: 'priced', plan, saving: savingOf(tier) }]
  })
}

function savingOf({ month, year }: Tier): YearlySaving | undefined {
  return month && year && yearlySaving(month.price, year.price)
}

/** The periods in which something is sold, in the order of the switch. */
export function periodsOnSale(plans: readonly Plan[]): OfferedPeriod[] {
  return offeredPeriods.filter((period) =>
    plans.some((plan) => plan.price > 0 && plan.billingPeriod === period),
  )
}

export interface SavingClaim {
  readonly percent: number
  /** `each`: every plan with two prices saves this much. `most`: the best of them does. */
  readonly reach: 'each' | 'most'
}

/** What may be said about the year as a whole; nothing below one percent. */
export function savingClaim(plans: readonly Plan[]): SavingClaim | undefined {
  const percents = tiersOf(plans)
    .filter(({ month, year }) => month && year && month.price > 0 && year.price > 0)
    .map((tier) => savingOf(tier)?.percent ?? 0)
  const percent = Math.max(0, ...percents)
  if (percent === 0) return undefined
  return { percent, reach: percents.every((each) => each === percent) ? 'each' : 'most' }
}

/** Whether the person has exactly this: the same plan, and for a paid one the same period. */
export function isCurrentPlan(plan: Plan, current: PlanReference | undefined): boolean {
  if (current === undefined || plan.slug !== current.slug) return false
  return plan.price === 0 || plan.billingPeriod === current.billingPeriod
}
