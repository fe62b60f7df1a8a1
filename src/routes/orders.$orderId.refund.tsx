import { createFileRoute } from '@tanstack/react-router'
import { orderQueries } from '@/features/orders/order-queries'
import { refundQueries } from '@/features/refunds/refund-queries'
import { RefundPage } from '@/features/refunds/refund-page'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/orders/$orderId/refund')({
  beforeLoad: requireSession,
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(orderQueries.detail(params.orderId))
    void context.queryClient.prefetchQuery(refundQueries.list())
    await Promise.all([context.i18n.load('refunds'), context.i18n.load('orders')])
  },
  component: RefundRoute,
})

function RefundRoute() {
  const { orderId } = Route.useParams()
  const { session } = Route.useRouteContext()
  return <RefundPage key={orderId} orderId={orderId} userId={session.user.id} />
}
