// @ts-nocheck
import * as z from 'zod/mini'
import { chargeLinesSchema } from '@/features/orders/charge-line'
import { billingPeriodSchema } from '@/features/plans/plan-schema'
import { instant, money, wireObject } from '@/shared/api/wire'

/** What is charged today, line by line; the page adds nothing up. */
export const orderSummarySchema = wireObject({
  plan_id: z.string(),
  plan_name: z.string(),
  billing_period: billingPeriodSchema,
  subtotal: money,
  tax: money,
  total: money,
  currency: z.literal('IDR'),
  lines: chargeLinesSchema,
  promo_code: z.nullish(z.string()),
  renewal: z.enum(['auto', 'manual']),
  next_billing_at: z.nullish(instant),
  summary_version: z.string(),
})
export type OrderSummaryData = z.output<typeof orderSummarySchema>
