import { useInfiniteQuery } from '@tanstack/react-query'
import { orderQueries } from '@/features/orders/order-queries'
import type { Order, OrderPayment } from '@/features/orders/order-schema'

/** How the newest paid order of a plan was paid; nothing while that is unknown. */
export function usePaidMethod(planId: string): OrderPayment | undefined {
  const orders = useInfiniteQuery(orderQueries.list())
  return paidMethodIn(orders.data?.pages.flatMap((page) => page.orders) ?? [], planId)
}

export function paidMethodIn(
  orders: readonly Pick<Order, 'status' | 'plan' | 'payment'>[],
  planId: string,
): OrderPayment | undefined {
  const paid = orders.find(
    ({ status, plan }) =>
      (status === 'paid' || status === 'partially_refunded') && plan.id === planId,
  )
  return paid?.payment ?? undefined
}
