import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryState,
} from '@tanstack/react-query'
import { request } from '@/shared/api/api'
import { failureOf } from '@/shared/lib/failure'
import { orderKeys } from './order-keys'
import { nextPollDelay } from './order-polling'
import { type Order, orderPageSchema, orderSchema } from './order-schema'
import { isSettled, standingOf } from './order-standing'

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

/** The order, asked again until it settles: while the page is seen and online, and at once when it is again. */
export function useOrder(orderId: string) {
  return useQuery({
    ...orderQueries.detail(orderId),
    refetchInterval: pollInterval,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  })
}

function pollInterval({ state }: { state: QueryState<Order> }): number | false {
  const { data, error, dataUpdateCount, errorUpdateCount } = state
  if (data !== undefined && isSettled(standingOf(data))) return false
  const failure = error === null ? undefined : failureOf(error)
  const final =
    failure !== undefined && ['rejected', 'contract', 'unauthorized'].includes(failure.kind)
  if (final || !navigator.onLine) return false
  return nextPollDelay({
    attempt: Math.max(0, dataUpdateCount + errorUpdateCount - 1),
    retryAfterMs:
      failure !== undefined && 'retryAfterMs' in failure ? failure.retryAfterMs : undefined,
    random: Math.random(),
  })
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
