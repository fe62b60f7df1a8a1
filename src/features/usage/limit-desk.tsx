import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter, ParsedLocation } from '@tanstack/react-router'
import type { Dispatch, ReactNode, SetStateAction } from 'react'
import { sessionQueries } from '@/features/session/session-queries'
import { rememberTask, taskPlaceOf } from '@/features/task/interrupted-task'
import type { I18n } from '@/shared/i18n/i18n'
import { type LimitHit, limitHitOf } from './limit-hit'
import type { LimitNews } from './limit-news'
import { isPaymentUnderWay } from './payment-overlay'
import { PricingModal } from './pricing-modal'
import { correctUsage } from './usage-counting'

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
 * already, a payment is under way or the page has been left meanwhile. What was interrupted is remembered for afterwards.
 */
export async function hearLimit(news: LimitNews, desk: LimitDesk): Promise<void> {
  const { queryClient, i18n, router, page, show } = desk
  const hit = hitOf(news)
  if (hit === undefined) return
  if ('kind' in news.limit) void correctUsage(queryClient, hit, news.at)
  if (isPaymentUnderWay()) return
  await Promise.all([i18n.load('workspace'), i18n.load('pricing')])
  if (isPaymentUnderWay() || router.state.location.pathname !== page.pathname) return
  rememberInterruption(hit, desk)
  show(
    (shown) =>
      shown ?? <PricingModal hit={hit} returnFocusTo={news.focused} onClose={() => show(null)} />,
  )
}

function hitOf({ limit }: LimitNews): LimitHit | undefined {
  return 'kind' in limit ? limitHitOf(limit) : limit
}

const workspacePath = '/app'

function rememberInterruption(hit: LimitHit, { queryClient, page }: LimitDesk): void {
  const session = queryClient.getQueryData(sessionQueries.current().queryKey)
  if (hit.reason === 'unnamed' || !session) return
  const search = page.pathname === workspacePath ? taskPlaceOf(page.search) : {}
  rememberTask({ userId: session.user.id, feature: hit.feature, search })
}
