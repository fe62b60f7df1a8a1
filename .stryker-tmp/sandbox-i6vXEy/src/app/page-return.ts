// @ts-nocheck
import type { QueryClient } from '@tanstack/react-query'
import { refreshEntitlements } from '@/features/subscription/subscription-queries'
import type { TokenKeeper } from '@/shared/api/access-token'

/**
 * A page that comes out of the back/forward cache has heard no news: somebody may have signed out, or paid, in another
 * tab. Who is signed in is asked first, and then what they have.
 */
export function followPageReturn(tokens: TokenKeeper, queryClient: QueryClient): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void catchUp(tokens, queryClient)
  })
}

async function catchUp(tokens: TokenKeeper, queryClient: QueryClient): Promise<void> {
  // Where nobody can be asked, everything stays as it was; the next call will tell.
  await tokens.refresh().catch(() => undefined)
  await refreshEntitlements(queryClient)
}
