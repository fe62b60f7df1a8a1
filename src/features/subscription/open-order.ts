import * as z from 'zod/mini'
import { type Failure, isRefusal } from '@/shared/lib/failure'

const orderPendingSchema = z.object({ order_id: z.string() })

/** The order that has to be finished first. */
export function openOrderOf(failure: Failure): string | undefined {
  if (!isRefusal(failure, 'ORDER_PENDING') || failure.kind !== 'rejected') return undefined
  return orderPendingSchema.safeParse(failure.details).data?.order_id
}
