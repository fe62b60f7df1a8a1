// @ts-nocheck
import * as z from 'zod/mini'
import { instant, money, wireList, wireObject } from '@/shared/api/wire'

/** Some APIs say `monthly` and `yearly`; they mean the same. */
export const billingPeriodSchema = z.pipe(
  z.enum(['month', 'year', 'once', 'monthly', 'yearly']),
  z.transform((period): BillingPeriod =>
    period === 'monthly' ? 'month' : period === 'yearly' ? 'year' : period,
  ),
)
export type BillingPeriod = 'month' | 'year' | 'once'

/** How much of something a plan allows: `-1` is unlimited, `0` is not in the plan. */
const limit = z.int().check(z.gte(-1))

const planLimitsSchema = wireObject({
  max_notebooks: limit,
  max_notes_per_notebook: limit,
  ai_chat_daily: limit,
  semantic_search_daily: limit,
})
export type PlanLimits = z.output<typeof planLimitsSchema>

const planSchema = wireObject({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  rank: z.optional(z.int()),
  tagline: z.nullable(z.string()),
  price: money,
  currency: z._default(z.literal('IDR'), 'IDR'),
  billing_period: billingPeriodSchema,
  is_most_popular: z.boolean(),
  limits: planLimitsSchema,
  features: z.array(z.object({ key: z.string(), text: z.string(), is_enabled: z.boolean() })),
  sale: z.optional(
    wireObject({
      starts_at: z.optional(instant),
      ends_at: z.optional(instant),
      remaining: z.optional(z.int()),
    }),
  ),
})

/** What an order, a subscription and a usage status say of their plan. */
export const planReferenceSchema = wireObject({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  billing_period: billingPeriodSchema,
})
export type PlanReference = z.output<typeof planReferenceSchema>

/** The plans on sale, in the API's order; without ranks, that order ranks them. */
export const planListSchema = z.pipe(
  wireList(planSchema),
  z.transform((plans) => plans.map((plan, index) => ({ ...plan, rank: plan.rank ?? index }))),
)
export type Plan = z.output<typeof planListSchema>[number]
