// @ts-nocheck
import type { OrderStanding } from '@/features/orders/order-standing'
import type { PayableOrder, PaymentEvent, PaymentState } from '../payment-machine'

export const order: PayableOrder = { orderId: 'order-1', snapToken: 'token-1' }
export const hosted: PayableOrder = {
  ...order,
  redirectUrl: 'https://app.midtrans.com/snap/v4/redirection/x',
}
export const failure = { kind: 'unreachable' } as const

export function read(standing: OrderStanding, denied = false): PaymentEvent {
  return { type: 'orderRead', standing, denied }
}

/** One of each state, and two of those that an order's hosted page changes. */
export const everyState: PaymentState[] = [
  { at: 'idle' },
  { at: 'ordering' },
  { at: 'refused', failure },
  { at: 'found', orderId: 'order-1' },
  { at: 'loading', order },
  { at: 'loading', order: hosted },
  { at: 'paying', order },
  { at: 'paying', order: hosted },
  { at: 'redirecting', order: hosted, url: 'https://app.midtrans.com/' },
  { at: 'confirming', order, outcome: 'closed' },
  { at: 'confirming', order, outcome: 'success' },
  { at: 'untouched', order, reason: 'closed' },
  { at: 'unknown', orderId: 'order-1', failure },
  { at: 'checking', orderId: 'order-1' },
  { at: 'waiting', orderId: 'order-1' },
  { at: 'processing', orderId: 'order-1' },
  { at: 'activating', orderId: 'order-1' },
  { at: 'paid', orderId: 'order-1' },
  { at: 'failed', orderId: 'order-1' },
  { at: 'expired', orderId: 'order-1' },
  { at: 'cancelled', orderId: 'order-1' },
  { at: 'refunded', orderId: 'order-1' },
]

/** One of each event, with those variants that lead elsewhere. */
export const everyEvent: PaymentEvent[] = [
  { type: 'payPressed' },
  { type: 'orderObtained', order },
  {
    type: 'orderObtained',
    order: { orderId: 'order-1', redirectUrl: 'https://app.midtrans.com/' },
  },
  { type: 'orderObtained', order: { orderId: 'order-1' } },
  { type: 'orderFound', orderId: 'order-1' },
  { type: 'orderRefused', failure },
  { type: 'snapLoaded' },
  { type: 'snapFailed' },
  { type: 'popupReported', outcome: 'success' },
  { type: 'popupReported', outcome: 'unavailable' },
  { type: 'orderUnreadable', failure },
  { type: 'pageRestored' },
  read('untouched'),
  read('untouched', true),
  read('waiting'),
  read('processing'),
  read('activating'),
  read('paid'),
  read('failed'),
  read('expired'),
  read('cancelled'),
  read('refunded'),
  read('unknown'),
]
