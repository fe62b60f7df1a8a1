// @ts-nocheck
import type { Language } from '../../domain/language.ts'
import type { SoldPlan } from '../../domain/order/order.ts'
import type { Plan } from '../../domain/plan/plan.ts'

export function planView(plan: Plan, language: Language) {
  return {
    id: plan.id,
    name: plan.name,
    slug: plan.slug,
    rank: plan.rank,
    tagline: plan.tagline[language],
    price: plan.price,
    currency: 'IDR',
    billing_period: plan.period,
    is_most_popular: plan.isMostPopular,
    limits: {
      max_notebooks: plan.limits.maxNotebooks,
      max_notes_per_notebook: plan.limits.maxNotesPerNotebook,
      ai_chat_daily: plan.limits.aiChatDaily,
      semantic_search_daily: plan.limits.semanticSearchDaily,
    },
    features: plan.features.map(({ key, text, isEnabled }) => ({
      key,
      text: text[language],
      is_enabled: isEnabled,
    })),
  }
}

export function soldPlanView({ id, name, slug, period }: SoldPlan) {
  return { id, name, slug, billing_period: period }
}
