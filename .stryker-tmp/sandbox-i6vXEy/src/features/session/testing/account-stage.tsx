// @ts-nocheck
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import * as z from 'zod/mini'
import { apiClient, startApi } from '@/shared/api/api'
import { createApiClient } from '@/shared/api/api-client'
import { createQueryClient } from '@/shared/api/query-client'
import { createI18n } from '@/shared/i18n/i18n'
import { I18nProvider } from '@/shared/i18n/i18n-context'
import type { Locale } from '@/shared/i18n/locale'
import { parsePlainSearch, stringifyPlainSearch } from '@/shared/lib/plain-search'
import { typedEmail } from '../forms/typed-email'
import { ForgotPasswordPage } from '../forgot-password-page'
import { requireGuest } from '../require-guest'
import { ResetPasswordPage } from '../reset-password-page'
import { followSession } from '../session-changes'
import { authSearchSchema } from '../session-destination'
import { sessionQueries } from '../session-queries'
import { SignInPage } from '../sign-in-page'
import { SignUpPage } from '../sign-up-page'

/** A new document at one of the account pages, with an API client at `/api` of this origin. */
export async function openAccountPage(href: string, locale: Locale = 'id') {
  typedEmail.forget()
  startApi(createApiClient({ baseUrl: '/api', timeoutMs: 2000, locale }))
  const i18n = createI18n(locale)
  await Promise.all([i18n.load('common'), i18n.load('account')])
  const queryClient = createQueryClient()

  const router = createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [href] }),
    context: { queryClient },
    parseSearch: parsePlainSearch,
    stringifySearch: stringifyPlainSearch,
  })
  const { tokens } = apiClient()
  followSession({ tokens, queryClient, onChange: () => router.invalidate() })
  void queryClient.prefetchQuery({ ...sessionQueries.current(), retry: false })
  // jsdom cannot scroll, and says so each time.
  window.scrollTo = () => undefined
  await router.load()

  render(
    <QueryClientProvider client={queryClient}>
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>
    </QueryClientProvider>,
  )
  return { tokens, address: () => router.state.location.href }
}

const root = createRootRouteWithContext<{
  queryClient: ReturnType<typeof createQueryClient>
}>()()
const parent = { getParentRoute: () => root }

const signIn = createRoute({
  ...parent,
  path: '/auth/signin',
  validateSearch: authSearchSchema,
  beforeLoad: requireGuest,
  component: () => <SignInPage redirect={signIn.useSearch().redirect} />,
})
const signUp = createRoute({
  ...parent,
  path: '/auth/signup',
  validateSearch: authSearchSchema,
  beforeLoad: requireGuest,
  component: () => <SignUpPage redirect={signUp.useSearch().redirect} />,
})
const forgot = createRoute({
  ...parent,
  path: '/auth/forgot',
  validateSearch: authSearchSchema,
  component: () => <ForgotPasswordPage redirect={forgot.useSearch().redirect} />,
})
const reset = createRoute({
  ...parent,
  path: '/auth/reset',
  validateSearch: z.extend(authSearchSchema, { token: z.optional(z.string()) }),
  component: () => {
    const { token, redirect } = reset.useSearch()
    return <ResetPasswordPage token={token} redirect={redirect} />
  },
})
const elsewhere = createRoute({ ...parent, path: '$', component: () => null })
const routeTree = root.addChildren([signIn, signUp, forgot, reset, elsewhere])
