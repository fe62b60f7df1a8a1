// @ts-nocheck
import type { Plan } from './plan.ts'

export type PlanChange = 'same' | 'higher' | 'lower'

/**
 * What moving from one plan to another is. A longer period of the same plan counts as higher: it is
 * bought now; a shorter one is scheduled for the period's end, as a lower plan is.
 */
export function planChange(present: Plan, next: Plan): PlanChange {
  if (next.rank !== present.rank) return next.rank > present.rank ? 'higher' : 'lower'
  if (next.period === present.period) return 'same'
  return next.period === 'year' ? 'higher' : 'lower'
}
