import { createFileRoute } from '@tanstack/react-router'
import { billingChoiceSchema } from '@/features/billing/billing-choice'
import { BillingPage } from '@/features/billing/billing-page'
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
    ])
  },
  component: Billing,
})

function Billing() {
  return <BillingPage choice={Route.useSearch()} />
}
