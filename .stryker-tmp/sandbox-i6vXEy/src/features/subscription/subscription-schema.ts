// @ts-nocheck
import * as z from 'zod/mini'
import { instant, wireObject } from '@/shared/api/wire'
import { planReferenceSchema } from '@/features/plans/plan-schema'

const subscriptionStatuses = [
  'free',
  'pending_payment',
  'active',
  'canceled',
  'grace_period',
  'suspended',
  'expired',
] as const

export const subscriptionSchema = wireObject({
  subscription_id: z.nullable(z.string()),
  plan: planReferenceSchema,
  status: z.enum(subscriptionStatuses),
  /** Alone decides paid access. */
  is_active: z.boolean(),
  current_period_end: z.nullable(instant),
  /** Alone decides whether resuming is offered. */
  cancel_at_period_end: z.boolean(),
  grace_period_end: z.nullable(instant),
  renewal: z.enum(['auto', 'manual']),
  renewal_order_id: z.nullish(z.string()),
  pending_order_id: z.nullish(z.string()),
  scheduled_plan: z.nullish(planReferenceSchema),
  has_pending_refund: z.boolean(),
  features: wireObject({
    ai_chat: z.boolean(),
    semantic_search: z.boolean(),
    max_notebooks: z.int(),
    max_notes_per_notebook: z.int(),
  }),
  server_time: instant,
})
export type Subscription = z.output<typeof subscriptionSchema>
