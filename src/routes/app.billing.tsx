import { createFileRoute } from '@tanstack/react-router'
import { billingChoiceSchema } from '@/features/billing/billing-choice'
import { BillingPage } from '@/features/billing/billing-page'
import { BillingRecords } from '@/features/billing/billing-records'
import { planQueries } from '@/features/plans/plan-queries'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/app/billing')({
  validateSearch: billingChoiceSchema,
  beforeLoad: requireSession,
  loader: async ({ context: { i18n, queryClient } }) => {
    void queryClient.prefetchQuery(planQueries.list())
    await Promise.all([
      i18n.load('billing'),
      i18n.load('workspace'),
      i18n.load('pricing'),
      i18n.load('orders'),
      i18n.load('address'),
      i18n.load('checkout'),
      i18n.load('refunds'),
    ])
  },
  component: Billing,
})

function Billing() {
  const { session } = Route.useRouteContext()
  return (
    <BillingPage choice={Route.useSearch()}>
      <BillingRecords user={session.user} />
    </BillingPage>
  )
}
