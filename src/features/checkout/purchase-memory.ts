import { clearDraft } from './billing-draft'
import { createIdempotencyKeys } from './idempotency-keys'

/** Whether this tab placed the order. */
export function isOwnOrder(orderId: string): boolean {
  return createIdempotencyKeys(sessionStorage).placedOrderId() === orderId
}

/** After activation and at sign-out, this tab keeps nothing of the purchase: neither the form nor the key. */
export function forgetPurchase(): void {
  clearDraft()
  createIdempotencyKeys(sessionStorage).renew()
}
