import { createFileRoute } from '@tanstack/react-router'
import { ReturnPage } from '@/features/payment/return-page'
import { returnSearchSchema } from '@/features/payment/returned-order'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/payment/callback')({
  validateSearch: returnSearchSchema,
  beforeLoad: requireSession,
  loader: ({ context }) => context.i18n.load('orders'),
  component: Callback,
})

function Callback() {
  const { order_id: orderId } = Route.useSearch()
  return <ReturnPage key={orderId} orderId={orderId} />
}
