// @ts-nocheck
import type { BillingPeriod } from '../calendar.ts'
import type { Words } from '../language.ts'

export interface PlanLimits {
  maxNotebooks: number
  maxNotesPerNotebook: number
  aiChatDaily: number
  semanticSearchDaily: number
}

/** What a limit or a gate may be about, as `LIMIT_EXCEEDED` and `FEATURE_NOT_IN_PLAN` name it. */
export type Feature = 'notebooks' | 'notes' | 'ai_chat' | 'semantic_search'

export interface PlanFeature {
  key: string
  text: Words
  isEnabled: boolean
}

export interface Plan {
  id: string
  slug: string
  name: string
  rank: number
  tagline: Words
  price: number
  period: BillingPeriod
  isMostPopular: boolean
  /** -1 is unlimited, 0 is not included. */
  limits: PlanLimits
  features: PlanFeature[]
}

/** The limit field of each feature. */
export const LIMIT_OF = {
  notebooks: 'maxNotebooks',
  notes: 'maxNotesPerNotebook',
  ai_chat: 'aiChatDaily',
  semantic_search: 'semanticSearchDaily',
} as const satisfies Record<Feature, keyof PlanLimits>
