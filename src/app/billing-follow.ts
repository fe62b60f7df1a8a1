import type { QueryClient } from '@tanstack/react-query'
import { forgetPurchase, isOwnOrder } from '@/features/checkout/purchase-memory'
import { followOrderMoves } from '@/features/orders/order-moves'
import { createBillingNews } from '@/features/subscription/billing-news'
import type { TabChannel } from '@/shared/lib/tab-channel'

/** Lets every tab follow what the orders come to, and forgets an unfinished purchase once one has become active. */
export function followBilling(queryClient: QueryClient, channel: TabChannel): void {
  const news = createBillingNews({ queryClient, channel, onActivated: forgetPurchase })

  followOrderMoves(queryClient, ({ orderId, from, to, queryHash }) => {
    const turnsPaid = to === 'paid' && (from === undefined ? isOwnOrder(orderId) : from !== 'paid')
    news.announce({ activated: turnsPaid }, queryHash)
  })
}
