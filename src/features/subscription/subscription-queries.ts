import {
  queryOptions,
  type Query,
  type QueryClient,
  skipToken,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useSession } from '@/features/session/session-queries'
import { request } from '@/shared/api/api'
import { failureOf, isRefusal } from '@/shared/lib/failure'
import { type Subscription, subscriptionSchema } from './subscription-schema'

export const subscriptionQueries = {
  all: () => ['subscription'] as const,
  current: (signedIn: boolean) =>
    queryOptions({
      queryKey: [...subscriptionQueries.all(), 'current'],
      queryFn: signedIn
        ? ({ signal }) =>
            request(subscriptionSchema, { url: '/payment/status', auth: 'required', signal })
        : skipToken,
    }),
}

/** The money is in and the plan is not open yet. An order that still waits for its money would be named. */
export function isActivating(subscription: Subscription | undefined): boolean {
  return subscription?.status === 'pending_payment' && !subscription.pendingOrderId
}

/** The signed-in person's subscription; idle while nobody is signed in. */
export function useSubscription() {
  const session = useSession()
  return useQuery(subscriptionQueries.current(Boolean(session.data)))
}

type SubscriptionAction =
  | { readonly action: 'cancel'; readonly reason?: string }
  | { readonly action: 'resume' | 'keep' | 'renew' }
  | { readonly action: 'change'; readonly plan_id: string }

/** Cancels, resumes, schedules or renews; answers with the subscription as it is then. */
export function useSubscriptionAction() {
  const queryClient = useQueryClient()
  return useMutation({
    meta: billingChange,
    mutationFn: (body: SubscriptionAction) =>
      request(subscriptionSchema, { method: 'POST', url: '/subscription', body, auth: 'required' }),
    onSuccess: (subscription) => {
      queryClient.setQueryData(subscriptionQueries.current(true).queryKey, subscription)
    },
    // The subscription is not what the page shows.
    onError: (error) => {
      if (isRefusal(failureOf(error), 'CONFLICT')) void refreshEntitlements(queryClient)
    },
  })
}

/** For a mutation that changes the subscription: when it succeeds, every tab hears of it. */
export const billingChange = { changesBilling: true } as const

export function changesBilling(meta: Record<string, unknown> | undefined): boolean {
  return meta?.['changesBilling'] === true
}

/** Everything that a payment can change is asked again, but for a query that was asked just now. */
export function refreshEntitlements(
  queryClient: QueryClient,
  askedJustNow?: string,
): Promise<void> {
  const predicate = ({ queryKey, queryHash }: Query) =>
    ['subscription', 'usage', 'profile', 'orders', 'refunds', 'summary', 'billing'].includes(
      String(queryKey[0]),
    ) && queryHash !== askedJustNow
  const underWay = { type: 'active', fetchStatus: 'fetching', predicate } as const
  for (const query of queryClient.getQueryCache().findAll(underWay)) {
    // A first answer may be older than the news, and invalidating alone would let it pass for the newest.
    if (query.state.data === undefined) void query.cancel({ silent: true })
  }
  return queryClient.invalidateQueries({ predicate })
}
