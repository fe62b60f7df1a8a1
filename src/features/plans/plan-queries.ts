import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { request } from '@/shared/api/api'
import { type Plan, planListSchema } from './plan-schema'

export const planQueries = {
  list: () =>
    queryOptions({
      queryKey: ['plans'],
      // Not given up with the page that asked: the next one, checkout, waits for the same answer.
      queryFn: () => request(planListSchema, { url: '/plans', auth: 'none' }),
      staleTime: 60_000,
      meta: { public: true },
    }),
}

/** The plans on sale, in the API's order. */
export function usePublicPlans() {
  return useQuery(planQueries.list())
}

/** The plans as the API itself has named them; those that the page was rendered with are for looking only. */
export function freshPlansOf({
  data,
  dataUpdatedAt,
}: Pick<UseQueryResult<Plan[]>, 'data' | 'dataUpdatedAt'>): readonly Plan[] | undefined {
  return dataUpdatedAt === 0 ? undefined : data
}
