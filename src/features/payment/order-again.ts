import { useNavigate } from '@tanstack/react-router'
import type { Order } from '@/features/orders/order-schema'
import {
  useSubscription,
  useSubscriptionAction,
} from '@/features/subscription/subscription-queries'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { failureOf } from '@/shared/lib/failure'

type Renewing = Pick<
  Subscription,
  | 'plan'
  | 'status'
  | 'isActive'
  | 'cancelAtPeriodEnd'
  | 'renewal'
  | 'renewalOrderId'
  | 'scheduledPlan'
>

/** Whether a new order in place of this one prolongs what the person has: that is renewed, and not sold once more. */
export function isRenewal(
  { orderId, plan }: Pick<Order, 'orderId' | 'plan'>,
  has: Renewing,
): boolean {
  if (has.renewalOrderId === orderId) return true
  const { slug, billingPeriod } = has.scheduledPlan ?? has.plan
  const isLate = has.status === 'grace_period' || has.status === 'suspended'
  const lasts = has.isActive && has.renewal === 'manual' && !has.cancelAtPeriodEnd
  return (isLate || lasts) && slug === plan.slug && billingPeriod === plan.billingPeriod
}

/** The way to a new order in place of one that has ended: the renewal, or a purchase of the same. */
export function useOrderAgain(order: Order) {
  const { data: subscription } = useSubscription()
  const navigate = useNavigate()
  const { mutate, isPending, error } = useSubscriptionAction()
  const { slug, billingPeriod } = order.plan
  // `useRenewal` would be a file of its own in this page's first load.
  const renew = () =>
    mutate(
      { action: 'renew' },
      {
        onSuccess: ({ renewalOrderId: orderId }) =>
          void (orderId && navigate({ to: '/orders/$orderId', params: { orderId } })),
      },
    )
  return {
    renew: subscription && isRenewal(order, subscription) ? renew : undefined,
    renewing: isPending,
    failure: error ? failureOf(error) : undefined,
    purchase: billingPeriod === 'once' ? undefined : { plan: slug, period: billingPeriod },
  }
}

export type OrderAgain = ReturnType<typeof useOrderAgain>
