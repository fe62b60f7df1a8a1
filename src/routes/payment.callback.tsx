import { createFileRoute, redirect } from '@tanstack/react-router'
import { ReturnPage } from '@/features/payment/return-page'
import { returnSearchSchema } from '@/features/payment/returned-order'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/payment/callback')({
  validateSearch: returnSearchSchema,
  beforeLoad: async (visit) => {
    const { addressInPaymentLanguage } = await import('@/features/payment/return-language')
    const href = addressInPaymentLanguage(visit.location, visit.context.i18n.locale)
    if (href !== undefined) throw redirect({ href, reloadDocument: true, replace: true })
    return requireSession(visit)
  },
  loader: ({ context }) => context.i18n.load('orders'),
  component: Callback,
})

function Callback() {
  const { order_id: orderId } = Route.useSearch()
  return <ReturnPage key={orderId} orderId={orderId} />
}
