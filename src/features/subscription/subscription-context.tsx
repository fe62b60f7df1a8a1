import type { UseQueryResult } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'
import { useSubscription } from './subscription-queries'
import type { Subscription } from './subscription-schema'

/** The subscription as the query cache has it, with its loading and its failure; the cache is the one source. */
export const SubscriptionContext = createContext<UseQueryResult<Subscription> | undefined>(
  undefined,
)

export function SubscriptionProvider({ children }: { children: ReactNode }) {
  return <SubscriptionContext value={useSubscription()}>{children}</SubscriptionContext>
}

export function useSubscriptionContext(): UseQueryResult<Subscription> {
  const subscription = use(SubscriptionContext)
  if (subscription === undefined) throw new Error('SubscriptionProvider is missing')
  return subscription
}
