import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/api'
import { orderKeys } from './order-keys'
import { type Order, orderPageSchema, orderSchema } from './order-schema'

export const orderQueries = {
  all: orderKeys.all,
  detail: (orderId: string) =>
    queryOptions({
      queryKey: orderKeys.detail(orderId),
      queryFn: ({ signal }) =>
        request(orderSchema, {
          url: `/orders/${encodeURIComponent(orderId)}`,
          auth: 'required',
          signal,
        }),
      staleTime: 0,
    }),
  newest: () =>
    queryOptions({
      queryKey: [...orderQueries.all(), 'newest'],
      queryFn: ({ signal }) =>
        request(orderPageSchema, {
          url: '/orders',
          params: { limit: '1' },
          auth: 'required',
          signal,
        }),
      staleTime: 0,
    }),
}

/** Lets the server ask the gateway itself: "I have paid, check now". */
export function useSyncOrder(orderId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => orderAction(orderId, 'sync'),
    onSuccess: (order) => queryClient.setQueryData(orderQueries.detail(orderId).queryKey, order),
  })
}

/** Cancels an unpaid order; the gateway's page and codes end with it. */
export function useCancelOrder(orderId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => orderAction(orderId, 'cancel'),
    onSuccess: (order) => queryClient.setQueryData(orderQueries.detail(orderId).queryKey, order),
  })
}

function orderAction(orderId: string, action: 'sync' | 'cancel'): Promise<Order> {
  return request(orderSchema, {
    method: 'POST',
    url: `/orders/${encodeURIComponent(orderId)}/${action}`,
    auth: 'required',
  })
}
