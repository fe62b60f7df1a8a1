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
import type { ReactNode } from 'react'
import { startApi } from '@/shared/api/api'
import { createApiClient } from '@/shared/api/api-client'
import { createQueryClient } from '@/shared/api/query-client'
import { createI18n } from '@/shared/i18n/i18n'
import { I18nProvider } from '@/shared/i18n/i18n-context'
import type { Locale } from '@/shared/i18n/locale'

interface Surroundings {
  locale?: Locale
  payments?: 'on' | 'off'
}

/** Renders something of the plans feature with a router, the words, and an API client at `/api` of this page. */
export async function renderPlans(
  children: ReactNode,
  { locale = 'id', payments = 'on' }: Surroundings = {},
) {
  startApi(createApiClient({ baseUrl: '/api', timeoutMs: 2000, locale }))
  const i18n = createI18n(locale)
  await Promise.all([i18n.load('common'), i18n.load('pricing')])

  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { retry: false, networkMode: 'always' } })
  const rootRoute = createRootRouteWithContext<{ config: { payments: 'on' | 'off' } }>()()
  const page = (path: string) =>
    createRoute({ getParentRoute: () => rootRoute, path, component: () => children })
  const router = createRouter({
    routeTree: rootRoute.addChildren(['/', '/pricing', '/checkout', '/app'].map(page)),
    history: createMemoryHistory({ initialEntries: ['/'] }),
    context: { config: { payments } },
  })
  // jsdom cannot scroll, and says so each time.
  window.scrollTo = () => undefined
  await router.load()

  return render(
    <QueryClientProvider client={queryClient}>
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>
    </QueryClientProvider>,
  )
}
