// @ts-nocheck
import { keepPreviousData, queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { useSession } from '@/features/session/session-queries'
import { request } from '@/shared/api/api'
import { orderSummarySchema } from './summary-schema'

export interface SummaryChoice {
  readonly planId: string
  readonly promoCode?: string | undefined
}

export const summaryQueries = {
  all: () => ['summary'] as const,
  /** With a session the summary is the person's own (credit for the present plan); without one it is provisional. */
  detail: ({ planId, promoCode }: SummaryChoice, signedIn: boolean) =>
    queryOptions({
      queryKey: [...summaryQueries.all(), planId, promoCode ?? null, signedIn],
      queryFn:
        planId === ''
          ? skipToken
          : ({ signal }) =>
              request(orderSummarySchema, {
                url: '/payment/summary',
                params: { plan_id: planId, promo_code: promoCode },
                auth: signedIn ? 'required' : 'none',
                signal,
              }),
    }),
}

/** The summary of a plan: lines, tax and total as the API computed them. */
export function useOrderSummary(choice: SummaryChoice) {
  const session = useSession()
  return useQuery({
    ...summaryQueries.detail(choice, Boolean(session.data)),
    placeholderData: keepPreviousData,
  })
}
