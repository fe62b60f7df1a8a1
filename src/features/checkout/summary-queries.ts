import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { OfferedPeriod } from '@/features/plans/plan-offers'
import { useSession } from '@/features/session/session-queries'
import { request } from '@/shared/api/api'
import { orderSummarySchema } from './summary-schema'

export interface SummaryChoice {
  /** The slug of the plan. Nothing is asked without one. */
  readonly plan?: string | undefined
  readonly period: OfferedPeriod
  readonly promoCode?: string | undefined
}

export const summaryQueries = {
  all: () => ['summary'] as const,
  /** With a session the summary is the person's own (credit for the present plan); without one it is provisional. */
  detail: ({ plan, period, promoCode }: SummaryChoice, signedIn: boolean) =>
    queryOptions({
      queryKey: [...summaryQueries.all(), plan, period, promoCode ?? null, signedIn],
      queryFn:
        plan === undefined
          ? skipToken
          : ({ signal }) =>
              request(orderSummarySchema, {
                url: '/payment/summary',
                params: { plan, period, promo_code: promoCode },
                auth: signedIn ? 'required' : 'none',
                signal,
              }),
    }),
}

/** The summary of a plan: lines, tax and total as the API computed them. Until they are here, the last ones that were. */
export function useOrderSummary(choice: SummaryChoice) {
  const session = useSession()
  const provisional = useProvisionalSummary(choice)
  return useQuery({
    ...summaryQueries.detail(choice, Boolean(session.data)),
    placeholderData: (previous) => previous ?? provisional.data,
  })
}

/** What the plan costs anybody, if that was asked before the session was known. It never asks. */
export function useProvisionalSummary(choice: SummaryChoice) {
  return useQuery({ ...summaryQueries.detail(choice, false), queryFn: skipToken })
}
