import { createFileRoute } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { billingQueries } from '@/features/billing-address/billing-queries'
import { CheckoutPage } from '@/features/checkout/checkout-page'
import { CheckoutSkeleton } from '@/features/checkout/checkout-skeleton'
import { periodSearchSchema } from '@/features/plans/pricing-period'
import { planQueries } from '@/features/plans/plan-queries'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/checkout')({
  validateSearch: z.extend(periodSearchSchema, {
    plan: z.catch(z.optional(z.string()), undefined),
  }),
  // Where nothing is sold, nobody has to sign in to be told so.
  beforeLoad: (match) =>
    match.context.config.payments === 'off' ? undefined : requireSession(match),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(planQueries.list())
    void context.queryClient.prefetchQuery(billingQueries.saved())
    return context.i18n.load('checkout')
  },
  component: Checkout,
  pendingComponent: CheckoutSkeleton,
})

function Checkout() {
  const { plan, period } = Route.useSearch()
  return <CheckoutPage slug={plan} period={period} />
}
