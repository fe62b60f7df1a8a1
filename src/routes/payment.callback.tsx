import { createFileRoute, redirect } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { orderQueries } from '@/features/orders/order-queries'
import { requireSession } from '@/features/session/require-session'
import { subscriptionQueries } from '@/features/subscription/subscription-queries'

/**
 * Where the gateway's own page and the wallets send people back to. Only the order's id is read; whatever else they
 * append is a hint, and some append nothing: then it is the pending order, else the newest.
 */
export const Route = createFileRoute('/payment/callback')({
  validateSearch: z.object({
    order_id: z.catch(
      z.optional(z.pipe(z.union([z.string(), z.number()]), z.transform(String))),
      undefined,
    ),
  }),
  beforeLoad: async (guarded) => {
    await requireSession(guarded)
    const { queryClient } = guarded.context
    const orderId = guarded.search.order_id ?? (await pendingOrderId()) ?? (await newestOrderId())
    if (orderId === undefined) throw redirect({ to: '/app', replace: true })
    throw redirect({ to: '/orders/$orderId', params: { orderId }, replace: true })

    async function pendingOrderId() {
      const subscription = await queryClient.fetchQuery(subscriptionQueries.current(true))
      return subscription.pendingOrderId ?? undefined
    }

    async function newestOrderId() {
      const { orders } = await queryClient.fetchQuery(orderQueries.newest())
      return orders[0]?.orderId
    }
  },
})
