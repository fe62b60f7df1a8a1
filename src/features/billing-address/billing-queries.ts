import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { billingAddressSchema } from '@/features/orders/billing-address-schema'
import { request } from '@/shared/api/api'
import { nothing, wireMaybe } from '@/shared/api/wire'
import type { AddressBody } from './address-body'

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

/** Saves an address. The API answers no data: what it keeps is asked for again before this is done. */
export function useSaveAddress() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: AddressBody) =>
      request(nothing, { method: 'PUT', url: '/user/billing', body, auth: 'required' }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: billingQueries.saved().queryKey }),
  })
}
