import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter, ParsedLocation } from '@tanstack/react-router'
import type { Dispatch, ReactNode, SetStateAction } from 'react'
import { sessionQueries } from '@/features/session/session-queries'
import { rememberTask, taskPlaceOf } from '@/features/task/interrupted-task'
import { moneyArrived } from '@/features/payment/awaited-money'
import { subscriptionQueries } from '@/features/subscription/subscription-queries'
import type { I18n } from '@/shared/i18n/i18n'
import { accessIn } from './feature-access'
import { type LimitHit, limitHitOf } from './limit-hit'
import type { LimitNews } from './limit-news'
import { isPaymentUnderWay, paymentOver } from './payment-overlay'
import { PricingModal } from './pricing-modal'
import { untoldLimit } from './untold-limit'
import { correctUsage } from './usage-counting'
import { usageIn, usageQueries } from './usage-queries'

interface LimitDesk {
  readonly queryClient: QueryClient
  readonly i18n: I18n
  readonly router: AnyRouter
  /** The page that was open when the limit was run into. */
  readonly page: ParsedLocation
  readonly show: Dispatch<SetStateAction<ReactNode>>
}

/**
 * What follows on a limit: the usage is corrected by the refusal's own numbers, and the modal opens, unless one is open
 * already or the page has been left meanwhile; never over a payment, but after it. What was interrupted is remembered for
 * afterwards.
 */
export async function hearLimit(news: LimitNews, desk: LimitDesk): Promise<void> {
  const hit = hitOf(news)
  if (hit === undefined) return
  if ('kind' in news.limit) void correctUsage(desk.queryClient, hit, news.at)
  await (isPaymentUnderWay() ? tellAfterPayment(hit, desk) : tellHere(hit, news.focused, desk))
}

/** What was kept for after a payment is told in the document that the payment led to. */
export async function tellKeptLimit(desk: LimitDesk): Promise<void> {
  const session = await desk.queryClient.ensureQueryData(sessionQueries.current())
  const hit = untoldLimit.read(session?.user.id)
  if (hit !== undefined) await tellAfterPayment(hit, desk)
}

async function tellHere(hit: LimitHit, focused: Element | null, desk: LimitDesk): Promise<void> {
  const { i18n, router, page } = desk
  await loadWords(i18n)
  if (isPaymentUnderWay()) return tellAfterPayment(hit, desk)
  if (router.state.location.pathname !== page.pathname) return undefined
  return tell(hit, focused, desk)
}

async function loadWords(i18n: I18n): Promise<void> {
  await Promise.all([i18n.load('workspace'), i18n.load('pricing')])
}

function tell(hit: LimitHit, focused: Element | null, desk: LimitDesk): void {
  const { show } = desk
  rememberInterruption(hit, desk)
  show(
    (shown) =>
      shown ?? <PricingModal hit={hit} returnFocusTo={focused} onClose={() => show(null)} />,
  )
}

/** On whatever page the payment leads to, and only where it has not lifted the limit. */
async function tellAfterPayment(hit: LimitHit, desk: LimitDesk): Promise<void> {
  const { queryClient, i18n, router } = desk
  untoldLimit.write(sessionIn(queryClient)?.user.id, hit)
  await paymentOver()
  await queryClient.prefetchQuery({ ...subscriptionQueries.current(true), staleTime: 0 })
  await moneyArrived(queryClient)
  await arrival(router)
  const stands = await stillStands(hit, queryClient)
  if (stands) await loadWords(i18n)
  // Another payment may have begun meanwhile.
  if (stands && isPaymentUnderWay()) return tellAfterPayment(hit, desk)
  untoldLimit.forget()
  if (stands) tell(hit, null, { ...desk, page: router.state.location })
  return undefined
}

/** By the newest answer; where nobody can be asked, the limit is as it was told. */
async function stillStands(hit: LimitHit, queryClient: QueryClient): Promise<boolean> {
  if (hit.reason === 'unnamed') return true
  const current = usageQueries.current(true)
  await queryClient.prefetchQuery({ ...current, staleTime: 0 })
  // A refusal meanwhile stops an answer that is under way, and has the usage counted again.
  await queryClient.prefetchQuery(current)
  return accessIn(usageIn(queryClient), hit.feature).allowed !== true
}

const returnPath = '/payment/callback'

/** On a page to stay on: the one that the gateway leads back to only looks for the order. */
function arrival(router: AnyRouter): Promise<void> {
  const isThere = () => !router.state.isLoading && router.state.location.pathname !== returnPath
  if (isThere()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = router.subscribe('onResolved', () => {
      if (!isThere()) return
      stop()
      resolve()
    })
  })
}

function hitOf({ limit }: LimitNews): LimitHit | undefined {
  return 'kind' in limit ? limitHitOf(limit) : limit
}

const workspacePath = '/app'

function rememberInterruption(hit: LimitHit, { queryClient, page }: LimitDesk): void {
  const session = sessionIn(queryClient)
  if (hit.reason === 'unnamed' || !session) return
  const search = page.pathname === workspacePath ? taskPlaceOf(page.search) : {}
  rememberTask({ userId: session.user.id, feature: hit.feature, search })
}

function sessionIn(queryClient: QueryClient) {
  return queryClient.getQueryData(sessionQueries.current().queryKey)
}
