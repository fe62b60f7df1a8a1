import type { QueryClient } from '@tanstack/react-query'
import { pageAttention } from '@/shared/lib/page-attention'
import { retryAt } from '@/shared/lib/poll-delay'
import { isActivating, subscriptionQueries } from './subscription-queries'
import { watchSubscription } from './subscription-watch'

interface FollowingPorts {
  readonly queryClient: QueryClient
  readonly window: Window
  /** Whether the page waits for a payment to open what it shows; an order's page asks about its order by itself. */
  readonly isWaiting: () => boolean
}

/** Keeps the subscription true while the page lies idle: the server may end it at any time. Answers with the way to stop. */
export function followSubscription({ queryClient, window, isWaiting }: FollowingPorts): () => void {
  const { queryKey } = subscriptionQueries.current(true)
  // Who comes back is answered by the watch, which knows of `Retry-After`.
  queryClient.setQueryDefaults(queryKey, { refetchOnWindowFocus: false, refetchOnReconnect: false })
  return watchSubscription({
    ask: () => askAgain(queryClient).catch(() => undefined),
    allowedAt: () => retryAt(queryClient.getQueryState(queryKey)?.error),
    attention: pageAttention(window),
    pace: () => {
      const subscription = queryClient.getQueryData(queryKey)
      if (isActivating(subscription)) return 'activating'
      return isWaiting() && subscription?.status === 'pending_payment' ? 'awaited' : 'calm'
    },
    subscribe: (listener) => queryClient.getQueryCache().subscribe(listener),
    random: Math.random,
  })
}

function askAgain(queryClient: QueryClient): Promise<unknown> {
  const current = subscriptionQueries.current(true)
  // An answer of the last seconds needs no second asking, whoever asked for it; but the plan may open any second.
  const staleTime = isActivating(queryClient.getQueryData(current.queryKey)) ? 0 : 5_000
  return queryClient.fetchQuery({ ...current, staleTime })
}
