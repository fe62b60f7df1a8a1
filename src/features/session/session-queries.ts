import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query'
import { apiClient } from '@/shared/api/api'
import type { SessionGrant, User } from '@/shared/api/access-token'
import { failureOf, isPassing } from '@/shared/lib/failure'

export interface Session {
  readonly user: User
}

export const sessionQueries = {
  /**
   * Who is signed in; null for nobody. The access token itself stays in the API client.
   * A failed refresh is an error here, not a sign-out: only the server's own "no session" is null.
   */
  current: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: async (): Promise<Session | null> => sessionOf(await apiClient().tokens.refresh()),
      staleTime: Infinity,
      gcTime: Infinity,
      retry: (failures, error) => failures < 2 && isPassing(failureOf(error)),
    }),
}

function sessionOf(grant: SessionGrant | null): Session | null {
  return grant === null ? null : { user: grant.user }
}

export function useSession() {
  return useQuery(sessionQueries.current())
}

/**
 * Lets the session query follow what happens to the token, in this tab and in the others.
 * A session that ends takes everything that it had loaded with it.
 */
export function followSession(queryClient: QueryClient, onChange: () => void): () => void {
  return apiClient().tokens.subscribe((news) => {
    const { queryKey } = sessionQueries.current()
    const before = queryClient.getQueryData<Session | null>(queryKey)
    const after = news.type === 'granted' ? { user: news.grant.user } : null
    if (before?.user.id === after?.user.id && before !== undefined) return
    if (before !== undefined && before !== null) {
      queryClient.removeQueries({
        predicate: (query) => query.meta?.['public'] !== true && query.queryKey[0] !== 'session',
      })
    }
    queryClient.setQueryData(queryKey, after)
    onChange()
  })
}
