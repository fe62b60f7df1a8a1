import * as z from 'zod/mini'
import { instant, money, wireList, wireObject } from '@/shared/api/wire'

const refundStatuses = ['pending', 'approved', 'rejected'] as const
type RefundStatus = (typeof refundStatuses)[number] | 'unknown'

/** A status that this page does not know yet is neither granted nor refused. */
const refundStatus = z.pipe(
  z.string(),
  z.transform(
    (status): RefundStatus => refundStatuses.find((known) => known === status) ?? 'unknown',
  ),
)

const refundSchema = wireObject({
  id: z.string(),
  order_id: z.string(),
  plan_name: z.string(),
  amount: money,
  reason: z.string(),
  status: refundStatus,
  created_at: instant,
})
export type Refund = z.output<typeof refundSchema>

/** Newest first. */
export const refundListSchema = wireList(refundSchema)

export const refundRequestedSchema = wireObject({ refund_id: z.string(), status: z.string() })
