import { followSession } from '@/features/session/session-changes'
import { sessionQueries } from '@/features/session/session-queries'
import { createSnapLoader } from '@/features/payment/snap-loader'
import { adoptPlanSnapshot } from '@/features/plans/plan-snapshot'
import { createLimitWatch } from '@/features/usage/limit-watch'
import { startApi } from '@/shared/api/api'
import { createApiClient } from '@/shared/api/api-client'
import { createQueryClient } from '@/shared/api/query-client'
import { SESSION_NAME } from '@/shared/api/session-name'
import { readAppConfig } from '@/shared/config/app-config'
import { snapEndpoints } from '@/shared/config/snap-endpoints'
import { createI18n } from '@/shared/i18n/i18n'
import { localeOfPath } from '@/shared/i18n/locale'
import { firstPageOver } from '@/shared/lib/first-page'
import { openTabChannel } from '@/shared/lib/tab-channel'
import { App } from './app'
import { followBilling } from './billing-follow'
import { leaveForMissingCode, watchMissingCode } from '@/shared/lib/missing-code'
import { isPrerendered, mountAlone, mountApp } from './mount'
import { followPageReturn } from './page-return'
import { createAppRouter } from './router'
import { followSystemTheme } from './theme'
import { answerSessionChange } from './session-change-answer'

/** Puts the app together and on the page. */
export async function start(): Promise<void> {
  const element = document.getElementById('app')
  if (element === null) throw new Error('index.html has no #app')
  const locale = localeOfPath(window.location.pathname)
  document.documentElement.lang = locale
  watchMissingCode(window)
  followSystemTheme()

  const reading = readAppConfig(document, window.location.origin)
  if (!reading.ok) {
    const { ConfigurationPage } = await import('./configuration-page')
    mountAlone(element, <ConfigurationPage problems={reading.problems} />)
    return
  }

  const { config } = reading
  const api = createApiClient({
    baseUrl: config.api.baseUrl,
    timeoutMs: config.api.timeoutMs,
    locale,
    locks: navigator.locks,
    channel: openTabChannel(SESSION_NAME, window),
    onAnswer: createLimitWatch(),
    onMissingCode: () => leaveForMissingCode(window),
    ...(isPrerendered(element) ? { answersAfter: firstPageOver(window) } : {}),
  })
  startApi(api)
  // What can be read by anybody has all its answers early; any other page asks for more.
  if (!isPrerendered(element)) api.prepare().catch(() => undefined)

  const queryClient = createQueryClient()
  adoptPlanSnapshot(queryClient, document)
  const i18n = createI18n(locale)
  const snapLoader = createSnapLoader({
    scriptUrl: snapEndpoints(config.snap).scriptUrl,
    clientKey: config.snap.clientKey,
    timeoutMs: 10_000,
    window,
  })
  const router = createAppRouter({
    queryClient,
    i18n,
    config,
    origin: config.origin ?? window.location.origin,
    snapLoader,
  })
  followSession({
    tokens: api.tokens,
    queryClient,
    onChange: (change) => answerSessionChange(router, change),
  })
  const signInAgain = () => {
    const { href } = router.state.location
    api.tokens.giveUp()
    void router.navigate({ to: '/auth/signin', search: { redirect: href } })
  }
  followBilling(queryClient, openTabChannel('notefiber-billing', window))
  followPageReturn(api.tokens, queryClient)
  const { events = 'off' } = config
  if (events !== 'off') {
    // Nobody has to be watched to buy.
    await import('./events/start-events')
      .then(({ startEvents }) => startEvents(events, { router, queryClient }))
      .catch(() => undefined)
  }
  void queryClient.prefetchQuery(sessionQueries.current())
  await i18n.load('common')

  await mountApp(element, {
    router,
    app: <App {...{ router, queryClient, i18n, signInAgain }} />,
  })
}
