// @ts-nocheck
import { queryOptions, useQuery } from '@tanstack/react-query'
import { apiClient } from '@/shared/api/api'
import type { SessionGrant, User } from '@/shared/api/access-token'
import { failureOf, isFleeting } from '@/shared/lib/failure'

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
      retry: (failures, error) => failures < 2 && isFleeting(failureOf(error)),
    }),
}

function sessionOf(grant: SessionGrant | null): Session | null {
  return grant === null ? null : { user: grant.user }
}

export function useSession() {
  return useQuery(sessionQueries.current())
}
