import { createFileRoute } from '@tanstack/react-router'
import { orderQueries } from '@/features/orders/order-queries'
import { ReceiptPage } from '@/features/receipts/receipt-page'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/orders/$orderId/receipt')({
  beforeLoad: requireSession,
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(orderQueries.detail(params.orderId))
    await Promise.all([
      context.i18n.load('receipt'),
      context.i18n.load('address'),
      context.i18n.load('orders'),
      context.i18n.load('checkout'),
    ])
  },
  component: ReceiptRoute,
})

function ReceiptRoute() {
  const { orderId } = Route.useParams()
  return <ReceiptPage key={orderId} orderId={orderId} />
}
