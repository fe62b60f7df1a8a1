import { type QueryClient, type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useEffect } from 'react'
import { useSession } from '@/features/session/session-queries'
import { failureOf } from '@/shared/lib/failure'
import { pageAttention } from '@/shared/lib/page-attention'
import { subscriptionQueries, useSubscription } from './subscription-queries'
import type { Subscription } from './subscription-schema'
import { watchSubscription } from './subscription-watch'

/** The subscription as the query cache has it, with its loading and its failure; the cache is the one source. */
export const SubscriptionContext = createContext<UseQueryResult<Subscription> | undefined>(
  undefined,
)

/** Also keeps the subscription true while the page lies idle: the server may end it at any time. */
export function SubscriptionProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient()
  const isSignedIn = Boolean(useSession().data)

  // Timers, the network and whether the page is seen are the browser's.
  useEffect(() => {
    if (!isSignedIn) return undefined
    return watchSubscription({
      ask: () => askAgain(queryClient),
      attention: pageAttention(window),
      isAwaited: () => knownIn(queryClient)?.status === 'pending_payment',
      random: Math.random,
    })
  }, [queryClient, isSignedIn])

  return <SubscriptionContext value={useSubscription()}>{children}</SubscriptionContext>
}

function knownIn(queryClient: QueryClient): Subscription | undefined {
  return queryClient.getQueryData(subscriptionQueries.current(true).queryKey)
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

export function useSubscriptionContext(): UseQueryResult<Subscription> {
  const subscription = use(SubscriptionContext)
  if (subscription === undefined) throw new Error('SubscriptionProvider is missing')
  return subscription
}
