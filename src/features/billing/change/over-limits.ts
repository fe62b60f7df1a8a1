import { limitOf } from '@/features/plans/plan-contents'
import type { Plan } from '@/features/plans/plan-schema'
import type { Usage } from '@/features/usage/usage-queries'

export interface OverLimit {
  readonly feature: 'notebooks' | 'notes'
  readonly used: number
  readonly limit: number
}

/** What somebody has more of than a plan holds. The daily counters start anew and need no word. */
export function overLimits(plan: Plan, meters: Usage['meters'] | undefined): OverLimit[] {
  if (meters === undefined) return []
  const all: OverLimit[] = [
    { feature: 'notebooks', used: meters.notebooks.used, limit: limitOf(plan, 'maxNotebooks') },
    { feature: 'notes', used: meters.notes.used, limit: limitOf(plan, 'maxNotesPerNotebook') },
  ]
  return all.filter(({ used, limit }) => limit >= 0 && used > limit)
}
