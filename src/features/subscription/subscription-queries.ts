import {
  queryOptions,
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
    mutationFn: (body: SubscriptionAction) =>
      request(subscriptionSchema, { method: 'POST', url: '/subscription', body, auth: 'required' }),
    onSuccess: (subscription) => {
      queryClient.setQueryData(subscriptionQueries.current(true).queryKey, subscription)
    },
  })
}

/** Everything that a payment can change is asked again: plan, usage and profile. */
export function refreshEntitlements(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      ['subscription', 'usage', 'profile', 'orders'].includes(String(queryKey[0])),
  })
}
