// @ts-nocheck
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { failureOf } from '@/shared/lib/failure'
import { pageAttention } from '@/shared/lib/page-attention'
import { startPolling } from './order-polling'
import { orderQueries, syncOrder } from './order-queries'
import { isSettled, shownStanding, standingOf } from './order-standing'

/** The order, asked again until it settles; after that, whenever somebody comes back to look. */
export function useOrder(orderId: string) {
  const queryClient = useQueryClient()
  const order = useQuery({
    ...orderQueries.detail(orderId),
    // The rhythm below is the only one: a retry in between would not know of `Retry-After`.
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const repeats = order.data
    ? !isSettled(standingOf(order.data))
    : !order.error || !isFinal(order.error)

  // Timers, the network and whether the page is seen are the browser's.
  useEffect(() => {
    const ask = () => askOnce(queryClient, orderId).then(() => undefined, retryAfterOf)
    return startPolling({ ask, attention: pageAttention(window), random: Math.random, repeats })
  }, [queryClient, orderId, repeats])

  return order
}

/** What the gateway has reported, and the server has not heard of, is worth asking the gateway for. */
async function askOnce(queryClient: QueryClient, orderId: string): Promise<void> {
  const detail = orderQueries.detail(orderId)
  const reported = orderQueries.reported(orderId).queryKey
  const before = queryClient.getQueryData(detail.queryKey)
  const isChecking =
    before && shownStanding(before, queryClient.getQueryData(reported)) === 'checking'
  const synced = isChecking ? await syncOrder(orderId).catch(() => undefined) : undefined
  if (synced) queryClient.setQueryData(detail.queryKey, synced)
  const order = synced ?? (await queryClient.fetchQuery(detail))
  if (standingOf(order) !== 'untouched') queryClient.setQueryData(reported, false)
}

function retryAfterOf(error: unknown): number | undefined {
  const failure = failureOf(error)
  return 'retryAfterMs' in failure ? failure.retryAfterMs : undefined
}

/** Asking again would bring the same answer. */
function isFinal(error: Error): boolean {
  return ['rejected', 'contract', 'unauthorized'].includes(failureOf(error).kind)
}
