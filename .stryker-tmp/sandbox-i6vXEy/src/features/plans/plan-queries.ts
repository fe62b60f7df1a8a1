// @ts-nocheck
import { queryOptions, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/api'
import { planListSchema } from './plan-schema'

export const planQueries = {
  list: () =>
    queryOptions({
      queryKey: ['plans'],
      queryFn: ({ signal }) => request(planListSchema, { url: '/plans', auth: 'none', signal }),
      staleTime: 60_000,
      meta: { public: true },
    }),
}

/** The plans on sale, in the API's order. */
export function usePublicPlans() {
  return useQuery(planQueries.list())
}
