// @ts-nocheck
import {
  infiniteQueryOptions,
  queryOptions,
  skipToken,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { request } from '@/shared/api/api'
import { failureOf, isRefusal } from '@/shared/lib/failure'
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
  /** Whether the gateway told this page of a payment that the server does not know of yet. A hint: it grants nothing. */
  reported: (orderId: string) =>
    queryOptions({
      queryKey: [...orderKeys.all(), 'reported', orderId],
      queryFn: skipToken,
      initialData: false,
      staleTime: Infinity,
      gcTime: Infinity,
    }),
  /** Newest first, a page at a time. */
  list: () =>
    infiniteQueryOptions({
      queryKey: orderKeys.list(),
      queryFn: ({ signal, pageParam }) => readPage({ limit: '10', cursor: pageParam }, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  newest: () =>
    queryOptions({
      queryKey: [...orderQueries.all(), 'newest'],
      queryFn: ({ signal }) => readPage({ limit: '1' }, signal),
      staleTime: 0,
    }),
}

function readPage(params: { limit: string; cursor?: string | undefined }, signal: AbortSignal) {
  return request(orderPageSchema, { url: '/orders', params, auth: 'required', signal })
}

/** Lets the server ask the gateway itself: "I have paid, check now". */
export function useSyncOrder(orderId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => syncOrder(orderId),
    onSuccess: (order) => {
      // The gateway itself was asked: what it had reported before counts no more.
      queryClient.setQueryData(orderQueries.reported(orderId).queryKey, false)
      queryClient.setQueryData(orderQueries.detail(orderId).queryKey, order)
    },
  })
}

/** Cancels an unpaid order; the gateway's page and codes end with it. */
export function useCancelOrder(orderId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => orderAction(orderId, 'cancel'),
    onSuccess: (order) => queryClient.setQueryData(orderQueries.detail(orderId).queryKey, order),
    // The order is not what the page shows.
    onError: (error) =>
      isRefusal(failureOf(error), 'CONFLICT')
        ? queryClient.invalidateQueries({ queryKey: orderQueries.detail(orderId).queryKey })
        : undefined,
  })
}

/** The order, after the server asked the gateway. */
export function syncOrder(orderId: string): Promise<Order> {
  return orderAction(orderId, 'sync')
}

function orderAction(orderId: string, action: 'sync' | 'cancel'): Promise<Order> {
  return request(orderSchema, {
    method: 'POST',
    url: `/orders/${encodeURIComponent(orderId)}/${action}`,
    auth: 'required',
  })
}
