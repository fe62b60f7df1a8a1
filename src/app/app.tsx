import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { I18n } from '@/shared/i18n/i18n'
import { I18nProvider } from '@/shared/i18n/i18n-context'
import { SignInAgainContext } from '@/shared/lib/sign-in-again'
import type { AppRouter } from './router'

interface AppProps {
  router: AppRouter
  queryClient: QueryClient
  i18n: I18n
  signInAgain: () => void
}

export function App({ router, queryClient, i18n, signInAgain }: AppProps) {
  useEffect(() => catchUpWithHistory(router), [router])
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider i18n={i18n}>
        <SignInAgainContext value={signInAgain}>
          <RouterProvider router={router} />
        </SignInAgainContext>
      </I18nProvider>
    </QueryClientProvider>
  )
}

/**
 * The router follows the browser's history from its first render on. Where it loaded a page before that, to hydrate it,
 * a press on "back" in between went unheard.
 */
function catchUpWithHistory(router: AppRouter): void {
  const { resolvedLocation } = router.state
  const isBehind =
    resolvedLocation !== undefined && resolvedLocation.href !== router.latestLocation.href
  if (isBehind && !router.state.isLoading) void router.load()
}
