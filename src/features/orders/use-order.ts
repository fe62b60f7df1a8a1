import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { failureOf } from '@/shared/lib/failure'
import { pageAttention } from '@/shared/lib/page-attention'
import { retryAt } from '@/shared/lib/poll-delay'
import { type PollDepth, startPolling } from './order-polling'
import { orderQueries, syncOrder } from './order-queries'
import { isSettled, isUnpaid, shownStanding, standingOf } from './order-standing'

/** The order, asked again until it settles; after that, whenever somebody comes back to look. */
export function useOrder(orderId: string) {
  const queryClient = useQueryClient()
  const order = useQuery({
    ...orderQueries.detail(orderId),
    // The rhythm below is the only one: a retry in between would not know of `Retry-After`.
    retry: false,
    // The route has asked just before.
    refetchOnMount: false,
    retryOnMount: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const repeats = order.data
    ? !isSettled(standingOf(order.data))
    : !order.error || !isFinal(order.error)

  const syncError = useRef<unknown>(undefined)

  // Timers, the network and whether the page is seen are the browser's.
  useEffect(() => {
    const { queryKey } = orderQueries.detail(orderId)
    return startPolling({
      ask: (depth) => askOnce(queryClient, { orderId, depth, syncError }).catch(() => undefined),
      allowedAt: () =>
        Math.max(retryAt(syncError.current), retryAt(queryClient.getQueryState(queryKey)?.error)),
      attention: pageAttention(window),
      random: Math.random,
      repeats,
    })
  }, [queryClient, orderId, repeats])

  return order
}

interface Asking {
  readonly orderId: string
  readonly depth: PollDepth
  /** Kept for its `Retry-After`: the query never hears of it. */
  readonly syncError: { current: unknown }
}

/**
 * What the gateway has reported, and the server has not heard of, is worth asking the gateway for; so is, now and then,
 * whatever waits for money. Where that fails, what the server knows will do.
 */
async function askOnce(
  queryClient: QueryClient,
  { orderId, depth, syncError }: Asking,
): Promise<void> {
  const detail = orderQueries.detail(orderId)
  const reported = orderQueries.reported(orderId).queryKey
  const before = queryClient.getQueryData(detail.queryKey)
  const standing = before && shownStanding(before, queryClient.getQueryData(reported))
  const asksGateway =
    standing === 'checking' || (depth === 'gateway' && standing !== undefined && isUnpaid(standing))
  const synced = asksGateway
    ? await syncOrder(orderId).catch((error: unknown) => {
        syncError.current = error
        return undefined
      })
    : undefined
  if (synced) queryClient.setQueryData(detail.queryKey, synced)
  const order = synced ?? (await queryClient.fetchQuery({ ...detail, retry: false }))
  if (standingOf(order) !== 'untouched') queryClient.setQueryData(reported, false)
}

/** Asking again would bring the same answer. */
function isFinal(error: Error): boolean {
  return ['rejected', 'contract', 'unauthorized'].includes(failureOf(error).kind)
}
