import type { Order } from './order-schema'

/** Where an order stands, as the person sees it. Only the server's answer decides. */
export type OrderStanding =
  /** No method chosen: the payment page opens as if for the first time. */
  | 'untouched'
  /** A code, a VA or a QR waits for the money. */
  | 'waiting'
  /** A card is under review. */
  | 'processing'
  /** The money is in, the plan is not open yet. */
  | 'activating'
  | 'paid'
  | 'failed'
  | 'expired'
  | 'cancelled'
  | 'refunded'
  /** A status that this page does not know. */
  | 'unknown'

export function standingOf(
  order: Pick<Order, 'status' | 'payment' | 'subscription'>,
): OrderStanding {
  switch (order.status) {
    case 'pending_payment':
      return order.payment ? 'waiting' : 'untouched'
    case 'paid':
    case 'partially_refunded':
      return order.subscription.status === 'pending_payment' ? 'activating' : 'paid'
    default:
      return order.status
  }
}

/** `checking`: the gateway reported a payment of which the server has not heard yet. */
export type ShownStanding = OrderStanding | 'checking'

export function shownStanding(
  order: Parameters<typeof standingOf>[0],
  reported = false,
): ShownStanding {
  const standing = standingOf(order)
  return reported && standing === 'untouched' ? 'checking' : standing
}

/** Nothing more is expected to happen by itself. A reversal or a late payment is still seen on the next look. */
export function isSettled(standing: ShownStanding): boolean {
  return ['paid', 'failed', 'expired', 'cancelled', 'refunded'].includes(standing)
}

/** The order can still be paid. */
export function isPayable(standing: ShownStanding): boolean {
  return standing === 'untouched' || standing === 'waiting'
}

/** The money may be on its way, or in, without the server's knowledge. */
export function isUnpaid(standing: ShownStanding): boolean {
  return !isSettled(standing) && standing !== 'activating'
}
