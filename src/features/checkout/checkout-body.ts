import { addressBody, filled } from '@/features/billing-address/address-body'
import type { BillingValues } from '@/features/billing-address/billing-values'
import type { CheckoutBody } from './checkout-schema'

interface Purchase {
  readonly planId: string
  readonly promoCode?: string | null | undefined
  readonly summaryVersion: string
}

export function checkoutBody(values: BillingValues, purchase: Purchase): CheckoutBody {
  return {
    plan_id: purchase.planId,
    ...filled({ promo_code: purchase.promoCode ?? '' }),
    summary_version: purchase.summaryVersion,
    ...addressBody(values),
  }
}
