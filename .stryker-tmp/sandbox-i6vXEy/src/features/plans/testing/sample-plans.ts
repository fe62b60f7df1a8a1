// @ts-nocheck
import * as z from 'zod/mini'
import { type Plan, planListSchema } from '../plan-schema'

const proMonth = {
  id: 'plan_pro_month',
  name: 'Pro',
  slug: 'pro',
  rank: 2,
  tagline: 'Untuk kerja setiap hari',
  price: 299_000,
  currency: 'IDR',
  billing_period: 'month',
  is_most_popular: true,
  limits: {
    max_notebooks: 50,
    max_notes_per_notebook: 500,
    ai_chat_daily: 200,
    semantic_search_daily: 100,
  },
  features: [
    { key: 'ai_chat', text: '200 obrolan AI per hari', is_enabled: true },
    { key: 'export', text: 'Ekspor ke PDF', is_enabled: true },
    { key: 'priority_support', text: 'Dukungan prioritas', is_enabled: false },
  ],
}
export type WirePlan = Omit<typeof proMonth, 'billing_period'> & { billing_period: string }

/** A plan as the API sends it: Pro by the month, but for what is named. */
export function wirePlan(differences: Partial<WirePlan> = {}): WirePlan {
  return { ...proMonth, ...differences }
}

export const wireFree = wirePlan({
  id: 'plan_free',
  name: 'Free',
  slug: 'free',
  rank: 0,
  price: 0,
  is_most_popular: false,
  limits: {
    max_notebooks: 3,
    max_notes_per_notebook: 10,
    ai_chat_daily: 5,
    semantic_search_daily: 0,
  },
})
export const wireProYear = wirePlan({
  id: 'plan_pro_year',
  billing_period: 'year',
  price: 2_990_000,
})
export const wireTeam = wirePlan({
  id: 'plan_team_month',
  name: 'Team',
  slug: 'team',
  rank: 3,
  price: 799_000,
  is_most_popular: false,
  limits: {
    max_notebooks: -1,
    max_notes_per_notebook: -1,
    ai_chat_daily: -1,
    semantic_search_daily: -1,
  },
})
const wireTeamYear: WirePlan = {
  ...wireTeam,
  id: 'plan_team_year',
  billing_period: 'year',
  price: 7_990_000,
}

/** Free, Pro and Team, as the API sends them. */
export const wirePlans: readonly WirePlan[] = [
  wireFree,
  wirePlan(),
  wireProYear,
  wireTeam,
  wireTeamYear,
]

/** The same as the app reads them. */
export function readPlans(plans: readonly WirePlan[] = wirePlans): Plan[] {
  return z.parse(planListSchema, plans)
}
