// @ts-nocheck
import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { destinationOf } from './session-destination'
import { type Session, sessionQueries } from './session-queries'

interface Visit {
  readonly context: { readonly queryClient: QueryClient }
  readonly search: { readonly redirect?: string | undefined }
}

/**
 * Who is signed in has nothing to do at sign-in and goes on to where they were going; so does who signs in right there.
 * While nobody knows yet, the form is shown: a slow or broken refresh must not keep anyone from signing in.
 */
export function requireGuest({ context, search }: Visit): void {
  const { queryKey } = sessionQueries.current()
  if (context.queryClient.getQueryData<Session | null>(queryKey)) {
    throw redirect({ href: destinationOf(search.redirect).href, replace: true })
  }
}
