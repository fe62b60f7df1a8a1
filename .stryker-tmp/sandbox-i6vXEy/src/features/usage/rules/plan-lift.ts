// @ts-nocheck
import { type LimitName, limitOf } from '@/features/plans/plan-contents'
import type { OfferedPeriod } from '@/features/plans/plan-offers'
import type { Plan } from '@/features/plans/plan-schema'
import type { LimitHit } from '../limit-hit'
import type { Feature } from '../usage-schema'
import { unlimited } from './meter-rules'

const limitNameOf: Record<Feature, LimitName> = {
  notebooks: 'maxNotebooks',
  notes: 'maxNotesPerNotebook',
  ai_chat: 'aiChatDaily',
  semantic_search: 'semanticSearchDaily',
}

/** The plans for sale above the present one. Of a plan that is not on the list any more no rank is known: then all. */
export function higherPlans(plans: readonly Plan[], presentSlug: string | undefined): Plan[] {
  const present = plans.find(({ slug }) => slug === presentSlug)
  return plans.filter(({ price, rank }) => price > 0 && rank > (present?.rank ?? -Infinity))
}

/** Whether a plan allows more than the limit that was hit; the limit in force may be above the present plan's own. */
export function liftsLimit(plan: Plan, hit: LimitHit): boolean {
  if (hit.reason === 'unnamed') return true
  const offered = limitOf(plan, limitNameOf[hit.feature])
  if (offered === unlimited) return true
  return hit.reason === 'not-in-plan' ? offered > 0 : offered > Math.max(hit.limit, hit.used)
}

/** The slug of the cheapest plan that lifts the limit, by the prices of the period shown. */
export function cheapestLift(
  plans: readonly Plan[],
  hit: LimitHit,
  period: OfferedPeriod,
): string | undefined {
  const lifting = plans.filter((plan) => liftsLimit(plan, hit))
  const shown = lifting.filter(({ billingPeriod }) => billingPeriod === period)
  return (shown.length > 0 ? shown : lifting).toSorted((a, b) => a.price - b.price)[0]?.slug
}
