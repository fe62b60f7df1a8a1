import { tabStorage } from '@/shared/lib/page-storage'
import { createIdempotencyKeys } from './idempotency-keys'

/** Apart from what reads the draft: every page can end a purchase, few show its form. */
export const draftStorageKey = 'notefiber-billing-draft'

/** Whether this tab placed the order. */
export function isOwnOrder(orderId: string): boolean {
  return createIdempotencyKeys(tabStorage).placedOrderId() === orderId
}

/** After activation and at sign-out, this tab keeps nothing of the purchase: neither the form nor the key. */
export function forgetPurchase(): void {
  tabStorage.removeItem(draftStorageKey)
  createIdempotencyKeys(tabStorage).renew()
}
