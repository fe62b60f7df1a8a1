import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { routeTree } from '@/routeTree.gen'
import type { SnapLoader } from '@/features/payment/snap-loader'
import type { AppConfig } from '@/shared/config/app-config'
import type { I18n } from '@/shared/i18n/i18n'
import { withLocale, withoutLocale } from '@/shared/i18n/locale'
import { parsePlainSearch, stringifyPlainSearch } from '@/shared/lib/plain-search'
import { NotFoundPage } from './not-found-page'
import { PendingPage } from './pending-page'
import { RouteErrorPage } from './route-error-page'

export interface RouterContext {
  readonly queryClient: QueryClient
  readonly i18n: I18n
  readonly config: AppConfig
  /** Where the site stands (`https://…`); nothing while that is not known. */
  readonly origin: string | undefined
  readonly snapLoader: SnapLoader
}

/** Routes know no language: `/en/pricing` comes in as `/pricing`, and goes out with the language of the document. */
export function createAppRouter(context: RouterContext) {
  const { locale } = context.i18n
  return createRouter({
    routeTree,
    context,
    parseSearch: parsePlainSearch,
    stringifySearch: stringifyPlainSearch,
    rewrite: {
      input: ({ url }) => {
        url.pathname = withoutLocale(url.pathname)
        return url
      },
      output: ({ url }) => {
        url.pathname = withLocale(url.pathname, locale)
        return url
      },
    },
    defaultPreload: 'intent',
    // Freshness belongs to the query cache.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: RouteErrorPage,
    defaultPendingComponent: PendingPage,
  })
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
