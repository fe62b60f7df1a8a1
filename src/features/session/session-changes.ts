import type { Query, QueryClient } from '@tanstack/react-query'
import type { TokenKeeper } from '@/shared/api/access-token'
import type { SessionEnd, SessionNews } from '@/shared/api/session-news'
import { type Session, sessionQueries } from './session-queries'

export type SessionChange = 'signed-in' | SessionEnd

interface FollowedSession {
  readonly tokens: TokenKeeper
  readonly queryClient: QueryClient
  /** Told after the cache follows; what it returns is awaited before the page asks again. */
  readonly onChange: (change: SessionChange) => unknown
}

/**
 * Lets the query cache follow what happens to the session, in this tab and in the others.
 * A session that ends, or gives way to another person's, takes everything that it had loaded with it.
 */
export function followSession({ tokens, queryClient, onChange }: FollowedSession): () => void {
  const { queryKey } = sessionQueries.current()

  async function follow(news: SessionNews) {
    const before = queryClient.getQueryData<Session | null>(queryKey)
    const after = news.type === 'granted' ? { user: news.grant.user } : null
    const isSame = before?.user.id === after?.user.id
    if (before !== undefined && !isSame) forgetPersonalData(queryClient)
    queryClient.setQueryData(queryKey, after)
    if (isSame) return
    await onChange(news.type === 'granted' ? 'signed-in' : news.reason)
    if (before !== undefined && after !== null) {
      await queryClient.refetchQueries({ type: 'active', predicate: isPersonal })
    }
  }

  return tokens.subscribe((news) => void follow(news))
}

function isPersonal({ meta, queryKey }: Query): boolean {
  return meta?.['public'] !== true && queryKey[0] !== sessionQueries.current().queryKey[0]
}

/** A reset, not a removal: what is still on the screen must let go of its data too. */
function forgetPersonalData(queryClient: QueryClient): void {
  for (const query of queryClient.getQueryCache().findAll({ predicate: isPersonal })) query.reset()
  const sent = queryClient.getMutationCache()
  for (const mutation of sent.findAll({ predicate: ({ state }) => state.status !== 'pending' })) {
    sent.remove(mutation)
  }
}
