// @ts-nocheck
import type { Plan, PlanLimits } from './plan-schema'

export type LimitName = keyof PlanLimits

export const limitNames = [
  'maxNotebooks',
  'maxNotesPerNotebook',
  'aiChatDaily',
  'semanticSearchDaily',
] as const satisfies readonly LimitName[]

/** The features that a limit speaks of, so that a card does not say them twice. */
const featureOfLimit: Record<LimitName, string> = {
  maxNotebooks: 'notebooks',
  maxNotesPerNotebook: 'notes',
  aiChatDaily: 'ai_chat',
  semanticSearchDaily: 'semantic_search',
}

/** `-1` without limit, `0` not in the plan. A feature that is switched off wins over its limit. */
export function limitOf(plan: Plan, name: LimitName): number {
  const feature = plan.features.find(({ key }) => key === featureOfLimit[name])
  return feature?.isEnabled === false ? 0 : plan.limits[name]
}

interface LimitWords {
  readonly unlimited: string
  readonly none: string
  readonly some: (count: number) => string
}

/** A limit in words: the numbers `-1` and `0` never reach the page. */
export function limitText(limit: number, words: LimitWords): string {
  if (limit < 0) return words.unlimited
  return limit === 0 ? words.none : words.some(limit)
}

/** What the limits leave unsaid, in the API's own words and order. */
export function otherFeatures(plan: Plan): Plan['features'] {
  const said = Object.values(featureOfLimit)
  return plan.features.filter(({ key }) => !said.includes(key))
}
