// @ts-nocheck
import { createFileRoute } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { CheckoutPage } from '@/features/checkout/checkout-page'
import { periodSearchSchema } from '@/features/plans/pricing-period'
import { planQueries } from '@/features/plans/plan-queries'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/checkout')({
  validateSearch: z.extend(periodSearchSchema, {
    plan: z.catch(z.optional(z.string()), undefined),
  }),
  beforeLoad: requireSession,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(planQueries.list())
    return context.i18n.load('checkout')
  },
  component: Checkout,
})

function Checkout() {
  const { plan, period } = Route.useSearch()
  return <CheckoutPage slug={plan} period={period} />
}
