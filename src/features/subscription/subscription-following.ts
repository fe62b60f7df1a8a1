import type { QueryClient } from '@tanstack/react-query'
import { failureOf } from '@/shared/lib/failure'
import { pageAttention } from '@/shared/lib/page-attention'
import { subscriptionQueries } from './subscription-queries'
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
  return watchSubscription({
    ask: () => askAgain(queryClient),
    attention: pageAttention(window),
    isAwaited: () =>
      isWaiting() && queryClient.getQueryData(queryKey)?.status === 'pending_payment',
    random: Math.random,
  })
}

async function askAgain(queryClient: QueryClient): Promise<number | undefined> {
  // An answer of the last seconds needs no second asking, whoever asked for it.
  const staleTime = 5_000
  try {
    await queryClient.fetchQuery({ ...subscriptionQueries.current(true), staleTime })
    return undefined
  } catch (error) {
    const failure = failureOf(error)
    return 'retryAfterMs' in failure ? failure.retryAfterMs : undefined
  }
}
