import { useSyncExternalStore } from 'react'

interface PaymentNote {
  readonly isUnderWay: boolean
  /** The order that the page speaks of. */
  readonly orderId?: string | undefined
}

const payments = new Map<object, PaymentNote>()
const listeners = new Set<() => void>()

/** Notes where a payment of this page stands, or that the page is left; of one payment the last word counts. */
export function notePayment(payment: object, note: PaymentNote | undefined): void {
  if (note === undefined) payments.delete(payment)
  else payments.set(payment, note)
  for (const listener of listeners) listener()
}

/** Whether a payment is under way on this page, from the press on "pay" to the server's answer. */
export function usePaymentOpen(): boolean {
  return useSyncExternalStore(onPaymentChange, isPaymentOpen, () => false)
}

/** Whether a payment of this page says what there is to say of an order. */
export function useOrderTold(orderId: string | null | undefined): boolean {
  return useSyncExternalStore(
    onPaymentChange,
    () => [...payments.values()].some((note) => note.orderId === orderId),
    () => false,
  )
}

/** Told whenever a payment begins or ends; answers with the way to stop. */
export function onPaymentChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The same for code outside React. */
export function isPaymentOpen(): boolean {
  return [...payments.values()].some(({ isUnderWay }) => isUnderWay)
}
