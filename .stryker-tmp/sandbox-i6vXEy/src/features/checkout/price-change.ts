// @ts-nocheck
import type { Failure } from '@/shared/lib/failure'
import type { Rupiah } from '@/shared/lib/rupiah'
import { type OrderSummaryData, orderSummarySchema } from './summary-schema'

export interface PriceChange {
  readonly before: Rupiah
  readonly after: Rupiah
}

/** The new summary that a `PRICE_CHANGED` refusal carries. */
export function newSummaryOf(failure: Failure): OrderSummaryData | undefined {
  if (failure.kind !== 'rejected' || failure.type !== 'PRICE_CHANGED') return undefined
  const parsed = orderSummarySchema.safeParse(failure.details)
  return parsed.success ? parsed.data : undefined
}
