import { createFileRoute } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { CheckoutPage } from '@/features/checkout/checkout-page'
import { CheckoutSkeleton } from '@/features/checkout/checkout-skeleton'
import { periodSearchSchema } from '@/features/plans/pricing-period'
import { continuePurchase, startPurchase } from '@/features/checkout/purchase-start'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/checkout')({
  validateSearch: z.extend(periodSearchSchema, {
    plan: z.catch(z.optional(z.string()), undefined),
  }),
  beforeLoad: async (match) => {
    const { config, queryClient } = match.context
    // Where nothing is sold, nobody has to sign in to be told so.
    if (config.payments === 'off') return undefined
    startPurchase(queryClient, match.search)
    const guarded = await requireSession(match)
    continuePurchase(queryClient, match.search, guarded.session.user.id)
    return guarded
  },
  loader: ({ context }) => context.i18n.load('checkout'),
  component: Checkout,
  pendingComponent: CheckoutSkeleton,
})

function Checkout() {
  const { plan, period } = Route.useSearch()
  return <CheckoutPage slug={plan} period={period} />
}
