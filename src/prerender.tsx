import { createMemoryHistory } from '@tanstack/react-router'
import { type ReactNode, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { planQueries } from '@/features/plans/plan-queries'
import { planListSchema } from '@/features/plans/plan-schema'
import { Route as checkout } from '@/routes/checkout'
import { startApi } from '@/shared/api/api'
import { createQueryClient } from '@/shared/api/query-client'
import type { AppConfig } from '@/shared/config/app-config'
import type { Section } from '@/shared/i18n/catalogue'
import { createI18n, type I18n } from '@/shared/i18n/i18n'
import { localeOfPath, withoutLocale } from '@/shared/i18n/locale'
import { App } from '@/app/app'
import { createAppRouter, type RouterContext } from '@/app/router'

interface PageRequest {
  /** As in the address bar, such as `/en/pricing`. */
  readonly path: string
  readonly config: AppConfig
  /** The `data` of `GET /plans` in the page's language; without it the page shows skeletons. */
  readonly plans?: unknown
}

interface RenderedPage {
  readonly lang: string
  /** Elements for the document's head. */
  readonly head: string
  readonly body: string
  /** The sections of the message catalogue that the page needs. */
  readonly sections: readonly Section[]
}

// A guard that waits for the session would never let go here, so its page is what is shown meanwhile.
const checkoutPage = checkout.options.component
const checkoutSkeleton = checkout.options.pendingComponent
Object.assign(checkout.options, {
  beforeLoad: undefined,
  loader: undefined,
  validateSearch: undefined,
})

const never = new Promise<never>(() => undefined)

// Nobody is asked while a page is rendered: what is not known yet stays on its way.
startApi({
  request: () => never,
  prepare: () => never,
  tokens: {
    current: () => undefined,
    adopt: () => undefined,
    forget: () => undefined,
    giveUp: () => undefined,
    refresh: () => never,
    subscribe: () => () => undefined,
  },
})

/** A page as it is before anybody has asked anything: nobody is signed in or out, and nothing is chosen. */
export async function renderPage({ path, config, plans }: PageRequest): Promise<RenderedPage> {
  const queryClient = createQueryClient()
  if (plans !== undefined) {
    queryClient.setQueryData(planQueries.list().queryKey, planListSchema.parse(plans))
  }
  const { i18n, sections } = notingSections(createI18n(localeOfPath(path)))
  const router = createPageRouter(path, { queryClient, i18n, config })
  if (withoutLocale(path) === '/checkout') {
    const component = config.payments === 'off' ? checkoutPage : checkoutSkeleton
    Object.assign(checkout.options, { component })
    await i18n.load('checkout')
  }
  await router.load()
  const html = await renderWhole(
    <StrictMode>
      <App {...{ router, queryClient, i18n }} signInAgain={() => undefined} />
    </StrictMode>,
  )
  return { lang: i18n.locale, ...splitHead(html), sections: [...sections] }
}

/** Every address of the app as the router writes it (`/orders/$orderId`), without language. */
export function appAddresses(config: AppConfig): string[] {
  const context = { queryClient: createQueryClient(), i18n: createI18n('id'), config }
  return Object.keys(createPageRouter('/', context).routesByPath)
}

/** Whether this is the `data` of `GET /plans`. */
export function isPlanList(data: unknown): boolean {
  return planListSchema.safeParse(data).success
}

/** React writes what belongs in the head before everything else. */
function splitHead(html: string): { head: string; body: string } {
  const [head = ''] = /^(?:<title>[^<]*<\/title>|<(?:link|meta)\b[^>]*>)*/.exec(html) ?? []
  return { head, body: html.slice(head.length) }
}

/** Code that comes with its first use is there the next time. */
async function renderWhole(app: ReactNode): Promise<string> {
  const html = renderToString(app)
  if (!html.includes('<!--$!-->')) return html
  await new Promise((resolve) => setTimeout(resolve))
  return renderToString(app)
}

function createPageRouter(
  path: string,
  context: Pick<RouterContext, 'queryClient' | 'i18n' | 'config'>,
) {
  const snapLoader = { load: () => never }
  const router = createAppRouter({ ...context, origin: context.config.origin, snapLoader })
  router.update({
    ...router.options,
    history: createMemoryHistory({ initialEntries: [path] }),
    // On a server it would write a script into the page.
    scrollRestoration: false,
  })
  return router
}

/** The same words, and which of their sections were asked for. */
function notingSections(i18n: I18n): { i18n: I18n; sections: Set<Section> } {
  const sections = new Set<Section>()
  return {
    sections,
    i18n: {
      locale: i18n.locale,
      load: (section) => {
        sections.add(section)
        return i18n.load(section)
      },
    },
  }
}
