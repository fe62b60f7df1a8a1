import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { failureOf } from '@/shared/lib/failure'
import { pageAttention } from '@/shared/lib/page-attention'
import { orderQueries } from './order-queries'
import { startPolling } from './order-polling'
import { isSettled, standingOf } from './order-standing'

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
    const ask = () =>
      queryClient.fetchQuery(orderQueries.detail(orderId)).then(() => undefined, retryAfterOf)
    return startPolling({ ask, attention: pageAttention(window), random: Math.random, repeats })
  }, [queryClient, orderId, repeats])

  return order
}

function retryAfterOf(error: unknown): number | undefined {
  const failure = failureOf(error)
  return 'retryAfterMs' in failure ? failure.retryAfterMs : undefined
}

/** Asking again would bring the same answer. */
function isFinal(error: Error): boolean {
  return ['rejected', 'contract', 'unauthorized'].includes(failureOf(error).kind)
}
