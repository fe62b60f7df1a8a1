// @ts-nocheck
import { createFileRoute } from '@tanstack/react-router'
import { orderQueries } from '@/features/orders/order-queries'
import { OrderPage } from '@/features/payment/order-page'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/orders/$orderId')({
  beforeLoad: requireSession,
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(orderQueries.detail(params.orderId))
    await Promise.all([context.i18n.load('orders'), context.i18n.load('checkout')])
  },
  component: OrderRoute,
})

function OrderRoute() {
  const { orderId } = Route.useParams()
  return <OrderPage key={orderId} orderId={orderId} />
}
