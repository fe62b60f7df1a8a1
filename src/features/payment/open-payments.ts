import { useSyncExternalStore } from 'react'

const open = new Set<object>()
const listeners = new Set<() => void>()

/** Notes that a payment of this page has begun or ended; of one payment the last word counts. */
export function notePayment(payment: object, isUnderWay: boolean): void {
  if (isUnderWay) open.add(payment)
  else open.delete(payment)
  for (const listener of listeners) listener()
}

/** Whether a payment is under way on this page, from the press on "pay" to the server's answer. */
export function usePaymentOpen(): boolean {
  return useSyncExternalStore(onPaymentChange, isPaymentOpen, () => false)
}

/** Told whenever a payment begins or ends; answers with the way to stop. */
export function onPaymentChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The same for code outside React. */
export function isPaymentOpen(): boolean {
  return open.size > 0
}
