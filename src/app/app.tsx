import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
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
