// @ts-nocheck
import type { QueryClient } from '@tanstack/react-query'
import { forgetPurchase, isOwnOrder } from '@/features/checkout/purchase-memory'
import { followOrderMoves, type OrderMove } from '@/features/orders/order-moves'
import { isSettled } from '@/features/orders/order-standing'
import { createBillingNews } from '@/features/subscription/billing-news'
import { subscriptionQueries } from '@/features/subscription/subscription-queries'
import type { TabChannel } from '@/shared/lib/tab-channel'

/** Lets every tab follow what the orders come to, and forgets an unfinished purchase once one has become active. */
export function followBilling(queryClient: QueryClient, channel: TabChannel): void {
  const news = createBillingNews({ queryClient, channel, onActivated: forgetPurchase })

  followOrderMoves(queryClient, (move) => {
    const { orderId, from, to, queryHash } = move
    if (from === undefined && isOldStory(queryClient, move)) return
    const turnsPaid = to === 'paid' && (from === undefined ? isOwnOrder(orderId) : from !== 'paid')
    news.announce({ activated: turnsPaid }, queryHash)
  })
}

/** An order that ended long ago and is merely looked at: the subscription, as it is known, has no part in it. */
function isOldStory(queryClient: QueryClient, { orderId, to }: OrderMove): boolean {
  const subscription = queryClient.getQueryData(subscriptionQueries.current(true).queryKey)
  return (
    isSettled(to) &&
    !isOwnOrder(orderId) &&
    subscription !== undefined &&
    subscription.pendingOrderId !== orderId
  )
}
