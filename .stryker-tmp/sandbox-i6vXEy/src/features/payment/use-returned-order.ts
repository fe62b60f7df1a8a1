// @ts-nocheck
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { orderQueries, syncOrder } from '@/features/orders/order-queries'
import { subscriptionQueries } from '@/features/subscription/subscription-queries'
import { findReturnedOrder } from './returned-order'

/** Looks for the order once for each arrival: its id, or null when there is none. */
export function useReturnedOrder(named: string | undefined) {
  const queryClient = useQueryClient()
  return useQuery({
    queryKey: ['payment-return', named ?? null],
    queryFn: async () =>
      (await findReturnedOrder(named, { pendingOrderId, newestOrderId, sync })) ?? null,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

  async function pendingOrderId() {
    const current = { ...subscriptionQueries.current(true), staleTime: 0 }
    return (await queryClient.fetchQuery(current)).pendingOrderId ?? undefined
  }

  async function newestOrderId() {
    const { orders } = await queryClient.fetchQuery(orderQueries.newest())
    return orders[0]?.orderId
  }

  async function sync(orderId: string) {
    queryClient.setQueryData(orderQueries.detail(orderId).queryKey, await syncOrder(orderId))
  }
}
