import type { QueryClient } from '@tanstack/react-query'
import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals'
import { followOrderMoves } from '@/features/orders/order-moves'
import { noteEvent } from '@/shared/events/app-events'
import { failureOf } from '@/shared/lib/failure'
import type { AppRouter } from '../router'

/** Notes what the pages need not tell themselves: where people are, what fails, what orders come to, how quick it was. */
export function watchApp(router: AppRouter, queryClient: QueryClient): void {
  watchPages(router)
  watchFailures(queryClient)
  watchOrders(queryClient)
  for (const measure of [onCLS, onFCP, onINP, onLCP, onTTFB]) {
    measure(({ name, value, rating }) => noteEvent({ type: 'vitalMeasured', name, value, rating }))
  }
}

function watchPages(router: AppRouter): void {
  const { locale } = router.options.context.i18n
  const note = () => {
    const match = router.state.matches.at(-1)
    if (match === undefined) return
    // The pattern of a folder's first page ends with a slash; its address does not.
    const route = match.fullPath.replace(/(.)\/$/, '$1')
    noteEvent({ type: 'pageViewed', route, locale })
    const { plan, period }: Readonly<Record<string, unknown>> = { ...match.search }
    if (route === '/' || route === '/pricing') {
      noteEvent({ type: 'plansViewed', period: period === 'year' ? 'year' : 'month' })
    }
    if (route === '/checkout') {
      noteEvent({ type: 'checkoutStarted', plan: asName(plan), period: asName(period) })
    }
  }
  router.subscribe('onResolved', ({ hrefChanged }) => {
    if (hrefChanged) note()
  })
  note()
}

/** People can write anything into an address: only what looks like the name of a plan is passed on, and no number of anybody. */
function asName(value: unknown): string {
  return typeof value === 'string' && /^(?!.*\d{4})[a-z0-9-]{1,24}$/.test(value) ? value : 'other'
}

/** Each error once, though a query may bring it again and a mutation pass it on. */
function watchFailures(queryClient: QueryClient): void {
  const noted = new WeakSet<Error>()
  function note(error: unknown) {
    if (!(error instanceof Error) || noted.has(error)) return
    noted.add(error)
    const failure = failureOf(error)
    noteEvent({
      type: 'requestFailed',
      kind: failure.kind === 'rejected' ? failure.type : failure.kind,
      ...('status' in failure && { status: failure.status }),
      ...(failure.requestId !== undefined && { requestId: failure.requestId }),
    })
  }
  for (const cache of [queryClient.getQueryCache(), queryClient.getMutationCache()]) {
    cache.subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') note(event.action.error)
    })
  }
}

function watchOrders(queryClient: QueryClient): void {
  const paidSince = new Map<string, number>()
  followOrderMoves(queryClient, ({ orderId, from, to }) => {
    if (from === to) return
    noteEvent({ type: 'orderMoved', standing: to })
    if (to === 'activating') paidSince.set(orderId, performance.now())
    if (to !== 'paid' || from === undefined) return
    const since = paidSince.get(orderId) ?? performance.now()
    noteEvent({ type: 'planActivated', afterMs: Math.round(performance.now() - since) })
  })
}
