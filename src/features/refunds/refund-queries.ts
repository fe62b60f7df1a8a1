import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { orderQueries } from '@/features/orders/order-queries'
import { billingChange } from '@/features/subscription/subscription-queries'
import { request } from '@/shared/api/api'
import { failureOf, isRefusal } from '@/shared/lib/failure'
import { refundListSchema, refundRequestedSchema } from './refund-schema'

export const refundQueries = {
  /** What the person has asked back, newest first. */
  list: () =>
    queryOptions({
      queryKey: ['refunds'],
      queryFn: ({ signal }) =>
        request(refundListSchema, { url: '/user/refunds', auth: 'required', signal }),
      staleTime: 0,
    }),
}

/** Asks for an order's money back. Every tab hears of it; access stays as it is until somebody has decided. */
export function useRequestRefund(orderId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    meta: billingChange,
    mutationFn: (reason: string) =>
      request(refundRequestedSchema, {
        method: 'POST',
        url: '/user/refund/request',
        body: { order_id: orderId, reason },
        auth: 'required',
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: refundQueries.list().queryKey }),
    // Asked already, or the order is not what the page shows.
    onError: async (error) => {
      if (!isRefusal(failureOf(error), 'CONFLICT')) return
      void queryClient.invalidateQueries({ queryKey: orderQueries.detail(orderId).queryKey })
      await queryClient.invalidateQueries({ queryKey: refundQueries.list().queryKey })
    },
  })
}
