import { forgetDraft } from '@/shared/lib/draft-keys'
import { tabStorage } from '@/shared/lib/page-storage'
import { createIdempotencyKeys } from './idempotency-keys'

/** Whether this tab placed the order. */
export function isOwnOrder(orderId: string): boolean {
  return createIdempotencyKeys(tabStorage).placedOrderId() === orderId
}

/** After activation and at sign-out, this tab keeps nothing of the purchase: neither the form, nor the promo code, nor the key. */
export function forgetPurchase(): void {
  forgetDraft('checkout')
  forgetDraft('promo')
  createIdempotencyKeys(tabStorage).renew()
}
