import type { OrderStanding } from '@/features/orders/order-standing'
import type { Failure } from '@/shared/lib/failure'
import type { SnapOutcome } from './snap-popup'

/** An order that can be opened at the gateway. `redirectUrl` is checked against the allowed hosts before it gets here. */
export interface PayableOrder {
  readonly orderId: string
  readonly snapToken?: string
  readonly redirectUrl?: string
}

/** Why an order that nobody has paid yet is back on the screen. */
export type UntouchedReason = 'closed' | 'denied' | 'interrupted' | 'blocked' | 'no-gateway'

export type PaymentState =
  | { readonly at: 'idle' }
  /** Placing the order, or fetching the one that was placed. */
  | { readonly at: 'ordering' }
  | { readonly at: 'refused'; readonly failure: Failure }
  /** An earlier order is open; it is continued instead. */
  | { readonly at: 'found'; readonly orderId: string }
  | { readonly at: 'loading'; readonly order: PayableOrder }
  | { readonly at: 'paying'; readonly order: PayableOrder }
  | { readonly at: 'redirecting'; readonly order: PayableOrder; readonly url: string }
  | { readonly at: 'confirming'; readonly order: PayableOrder; readonly outcome: SnapOutcome }
  | { readonly at: 'untouched'; readonly order: PayableOrder; readonly reason: UntouchedReason }
  | { readonly at: 'unknown'; readonly orderId: string; readonly failure: Failure }
  /** What the server said of the order once something had happened to it. */
  | {
      readonly at: Exclude<OrderStanding, 'untouched' | 'unknown'> | 'checking'
      readonly orderId: string
    }

/** Facts, in the past tense. Snap's callbacks are hints; only `orderRead` carries a status. */
export type PaymentEvent =
  | { readonly type: 'payPressed' }
  | { readonly type: 'orderObtained'; readonly order: PayableOrder }
  | { readonly type: 'orderFound'; readonly orderId: string }
  | { readonly type: 'orderRefused'; readonly failure: Failure }
  | { readonly type: 'snapLoaded' }
  | { readonly type: 'snapFailed' }
  | { readonly type: 'popupReported'; readonly outcome: SnapOutcome }
  | { readonly type: 'orderRead'; readonly standing: OrderStanding; readonly denied: boolean }
  | { readonly type: 'orderUnreadable'; readonly failure: Failure }
  /** The person is back on the page, from the browser's cache for instance: what was under way is not any more. */
  | { readonly type: 'pageRestored' }

/** The next state. An event that does not fit the state changes nothing. */
export function advance(state: PaymentState, event: PaymentEvent): PaymentState {
  switch (state.at) {
    case 'ordering':
      return fromOrdering(state, event)
    case 'loading':
      if (event.type === 'snapLoaded') return { at: 'paying', order: state.order }
      if (event.type === 'pageRestored') {
        return { at: 'untouched', order: state.order, reason: 'interrupted' }
      }
      return event.type === 'snapFailed' ? withoutPopup(state.order) : state
    case 'paying':
      if (event.type !== 'popupReported') return state
      return event.outcome === 'unavailable'
        ? withoutPopup(state.order)
        : { at: 'confirming', order: state.order, outcome: event.outcome }
    case 'redirecting':
      return event.type === 'pageRestored'
        ? { at: 'confirming', order: state.order, outcome: 'dismissed' }
        : state
    case 'confirming':
      return fromConfirming(state, event)
    default:
      return event.type === 'payPressed' && mayPay(state) ? { at: 'ordering' } : state
  }
}

/** Pressing "pay" is possible while nothing is under way and nothing has been paid. */
export function mayPay(state: PaymentState): boolean {
  return ['idle', 'refused', 'untouched', 'waiting', 'checking', 'unknown'].includes(state.at)
}

/** The server has said something of the order, or of an earlier one: its own page shows it. */
export function leadsToOrder(
  state: PaymentState,
): state is Exclude<
  Extract<PaymentState, { readonly orderId: string }>,
  { readonly at: 'unknown' }
> {
  return 'orderId' in state && state.at !== 'unknown'
}

/** The person waits for the machine. */
export function isBusy(state: PaymentState): boolean {
  return ['ordering', 'loading', 'paying', 'redirecting', 'confirming'].includes(state.at)
}

function fromOrdering(state: PaymentState, event: PaymentEvent): PaymentState {
  switch (event.type) {
    case 'orderObtained':
      return event.order.snapToken === undefined
        ? withoutPopup(event.order, 'no-gateway')
        : { at: 'loading', order: event.order }
    case 'orderFound':
      return { at: 'found', orderId: event.orderId }
    case 'orderRefused':
      return { at: 'refused', failure: event.failure }
    default:
      return state
  }
}

/** The popup cannot be used: the hosted page can, where the order has one. */
function withoutPopup(order: PayableOrder, otherwise: UntouchedReason = 'blocked'): PaymentState {
  return order.redirectUrl === undefined
    ? { at: 'untouched', order, reason: otherwise }
    : { at: 'redirecting', order, url: order.redirectUrl }
}

function fromConfirming(
  state: Extract<PaymentState, { at: 'confirming' }>,
  event: PaymentEvent,
): PaymentState {
  const { order, outcome } = state
  if (event.type === 'orderUnreadable') {
    return { at: 'unknown', orderId: order.orderId, failure: event.failure }
  }
  if (event.type !== 'orderRead') return state
  const { standing, denied } = event
  if (standing === 'unknown') return { at: 'checking', orderId: order.orderId }
  if (standing !== 'untouched') return { at: standing, orderId: order.orderId }
  // The gateway said that something happened, the server has not heard of it yet: it is looked into, not asked again.
  // An error is such news too: a page whose order was paid already refuses with one.
  if (outcome === 'success' || outcome === 'pending' || (outcome === 'error' && !denied))
    return { at: 'checking', orderId: order.orderId }
  const reason = denied ? 'denied' : outcome === 'closed' ? 'closed' : 'interrupted'
  return { at: 'untouched', order, reason }
}
