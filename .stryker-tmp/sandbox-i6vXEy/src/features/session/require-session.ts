// @ts-nocheck
import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { type Session, sessionQueries } from './session-queries'

interface Guarded {
  readonly context: { readonly queryClient: QueryClient }
  readonly location: { readonly href: string }
}

/**
 * The one guard: to sign-in and back again, with path and query kept.
 * When the session cannot be known (offline, 5xx), the failure goes to the route's error component instead.
 */
export async function requireSession({
  context,
  location,
}: Guarded): Promise<{ session: Session }> {
  const session = await context.queryClient.ensureQueryData(sessionQueries.current())
  if (session === null) {
    throw redirect({ to: '/auth/signin', search: { redirect: location.href } })
  }
  return { session }
}
