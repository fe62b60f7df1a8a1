import type { QueryClient } from '@tanstack/react-query'
import { billingQueries } from '@/features/billing-address/billing-queries'
import { planQueries } from '@/features/plans/plan-queries'
import { sessionQueries } from '@/features/session/session-queries'
import { subscriptionQueries } from '@/features/subscription/subscription-queries'
import { hasEarlyAnswer } from '@/shared/api/early-answers'
import { promoDraft } from './billing-draft'
import { summaryQueries, type SummaryChoice } from './summary-queries'

type Choice = Pick<SummaryChoice, 'plan' | 'period'>

/** Asks what can be known before the session is. */
export function startPurchase(queryClient: QueryClient, choice: Choice): void {
  void queryClient.prefetchQuery(planQueries.list())
  const session = queryClient.getQueryData(sessionQueries.current().queryKey)
  const isWorthIt = session === undefined || hasEarlyAnswer('/payment/summary')
  if (choice.plan !== undefined && isWorthIt) {
    void queryClient.prefetchQuery(summaryQueries.detail(choice, false))
  }
}

/** Asks everything else that checkout shows at once: none of it needs an answer of the others. */
export function continuePurchase(queryClient: QueryClient, choice: Choice, userId: string): void {
  void queryClient.prefetchQuery(subscriptionQueries.current(true))
  void queryClient.prefetchQuery(billingQueries.saved())
  if (choice.plan === undefined) return
  const promoCode = promoDraft.read(userId)
  void queryClient.prefetchQuery(summaryQueries.detail({ ...choice, promoCode }, true))
}
