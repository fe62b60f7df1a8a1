// @ts-nocheck
import { queryOptions } from '@tanstack/react-query'
import { billingAddressSchema } from '@/features/orders/billing-address-schema'
import { request } from '@/shared/api/api'
import { wireMaybe } from '@/shared/api/wire'

export const billingQueries = {
  /** The saved address; null when there is none yet. */
  saved: () =>
    queryOptions({
      queryKey: ['billing'],
      queryFn: ({ signal }) =>
        request(wireMaybe(billingAddressSchema), {
          url: '/user/billing',
          auth: 'required',
          signal,
        }),
    }),
}
