// @ts-nocheck
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
import { subscriptionSchema } from './subscription-schema'

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
    ['subscription', 'usage', 'profile', 'orders'].includes(String(queryKey[0])) &&
    queryHash !== askedJustNow
  const underWay = { type: 'active', fetchStatus: 'fetching', predicate } as const
  for (const query of queryClient.getQueryCache().findAll(underWay)) {
    // A first answer may be older than the news, and invalidating alone would let it pass for the newest.
    if (query.state.data === undefined) void query.cancel({ silent: true })
  }
  return queryClient.invalidateQueries({ predicate })
}
