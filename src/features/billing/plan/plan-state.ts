import type { Subscription } from '@/features/subscription/subscription-schema'

/** Where a subscription stands, as the billing page tells it. */
export type PlanState =
  | 'free'
  /** An order waits for its money. */
  | 'unpaid'
  /** The money is in, the plan is not open yet. */
  | 'activating'
  | 'renews'
  /** Paid until a day, and renewed by hand. */
  | 'lasts'
  /** Open to the period's end, and over then. */
  | 'ends'
  | 'grace'
  | 'suspended'
  | 'expired'
  /** Ended before its time: refunded, reversed, or cancelled and over. */
  | 'ended'

/** `is_active` alone decides about access, whatever else the answer says. */
export function planStateOf(subscription: Subscription): PlanState {
  const { status, isActive, cancelAtPeriodEnd, renewal, pendingOrderId } = subscription
  if (status === 'free') return 'free'
  if (isActive) {
    if (status === 'grace_period') return 'grace'
    if (cancelAtPeriodEnd || status === 'canceled') return 'ends'
    return renewal === 'auto' ? 'renews' : 'lasts'
  }
  if (status === 'pending_payment') return pendingOrderId ? 'unpaid' : 'activating'
  return status === 'suspended' || status === 'expired' ? status : 'ended'
}

/** A period runs that can be cancelled and after which a lower plan can follow. */
export function isRunning(state: PlanState): boolean {
  return state === 'renews' || state === 'lasts'
}
