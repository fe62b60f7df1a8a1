import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { type Session, sessionQueries } from '@/features/session/session-queries'
import { LimitHost } from '@/features/usage/limit-host'
import { createLimitWatch } from '@/features/usage/limit-watch'
import { UsageLimitsProvider } from '@/features/usage/usage-limits-context'
import { apiClient, startApi } from '@/shared/api/api'
import { createApiClient } from '@/shared/api/api-client'
import { createQueryClient } from '@/shared/api/query-client'
import { createI18n } from '@/shared/i18n/i18n'
import { I18nProvider } from '@/shared/i18n/i18n-context'
import type { Locale } from '@/shared/i18n/locale'
import { Workspace } from '../workspace'
import { selectionSchema } from '../workspace-selection'

interface Stage {
  href?: string
  locale?: Locale
  userId?: string
}

/** A new document at `/app` for somebody who is signed in, with an API client at `/api` of this origin. */
export async function openWorkspace({
  href = '/app',
  locale = 'id',
  userId = 'usr_sari',
}: Stage = {}) {
  const session: Session = {
    user: { id: userId, email: 'sari@contoh.test', fullName: 'Sari', role: 'user' },
  }
  startApi(
    createApiClient({ baseUrl: '/api', timeoutMs: 2000, locale, onAnswer: createLimitWatch() }),
  )
  apiClient().tokens.adopt({ accessToken: `token of ${userId}`, expiresIn: 900, ...session })
  const i18n = createI18n(locale)
  await Promise.all([i18n.load('common'), i18n.load('workspace')])
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { retry: false, networkMode: 'always' } })
  queryClient.setQueryData(sessionQueries.current().queryKey, session)

  const root = createRootRouteWithContext<{ config: { payments: 'on' | 'off' } }>()({
    component: () => (
      <UsageLimitsProvider>
        <Outlet />
        <LimitHost />
      </UsageLimitsProvider>
    ),
  })
  const app = createRoute({
    getParentRoute: () => root,
    path: '/app',
    validateSearch: selectionSchema,
    component: () => <Workspace userId={userId} selection={app.useSearch()} />,
  })
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '$',
    component: () => <h1>Halaman lain</h1>,
  })
  const router = createRouter({
    routeTree: root.addChildren([app, elsewhere]),
    history: createMemoryHistory({ initialEntries: [href] }),
    context: { config: { payments: 'on' } },
  })
  // jsdom cannot scroll, and says so each time.
  window.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  await router.load()

  render(
    <QueryClientProvider client={queryClient}>
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>
    </QueryClientProvider>,
  )
  return { queryClient, router, address: () => router.state.location.href }
}
