import { Navigate } from '@tanstack/react-router'
import { freshPlansOf, usePublicPlans } from '@/features/plans/plan-queries'
import type { Plan } from '@/features/plans/plan-schema'
import { eligibilityOf } from '@/features/subscription/plan-eligibility'
import { useSubscription } from '@/features/subscription/subscription-queries'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Page } from '@/shared/ui/page'
import { CheckoutSkeleton } from './checkout-skeleton'
import { LowerPlan, PaymentsOff, SamePlan, UnknownPlan } from './checkout-stops'
import { choosePlan } from './plan-choice'
import { Purchase } from './purchase'

interface CheckoutPageProps {
  slug: string | undefined
  period: 'month' | 'year'
}

/** From the address to the purchase, or to a plain word why there is nothing to buy. */
export function CheckoutPage({ slug, period }: CheckoutPageProps) {
  const { nav } = useMessages('common')
  const plans = usePublicPlans()
  const onSale = freshPlansOf(plans)
  const payments = usePayments()

  if (payments === 'off') return <PaymentsOff />
  if (slug === undefined) return <UnknownPlan slug={undefined} />
  if (onSale === undefined) {
    return plans.isError ? (
      <Page title={nav.checkout}>
        <FailureNotice
          className="mt-6"
          failure={failureOf(plans.error)}
          onRetry={() => void plans.refetch()}
          retrying={plans.isFetching}
        />
      </Page>
    ) : (
      <CheckoutSkeleton />
    )
  }

  const choice = choosePlan(onSale, slug, period)
  if (choice.type === 'free') return <Navigate to="/app" replace />
  if (choice.type === 'unknown') return <UnknownPlan slug={slug} otherPeriod={choice.otherPeriod} />
  return <EligibleCheckout plan={choice.plan} plans={onSale} />
}

function EligibleCheckout({ plan, plans }: { plan: Plan; plans: readonly Plan[] }) {
  const { nav } = useMessages('common')
  const m = useMessages('checkout')
  const subscription = useSubscription()
  if (subscription.isPending) return <CheckoutSkeleton />
  // Where it cannot be asked, the form opens all the same: the server refuses what does not fit.
  const eligibility = subscription.data ? eligibilityOf(plan, subscription.data, plans) : 'buy'
  if (eligibility === 'same') return <SamePlan plan={plan} />
  if (eligibility === 'lower' && subscription.data) {
    return <LowerPlan plan={plan} subscription={subscription.data} />
  }
  const variants = plans.filter(
    ({ slug, billingPeriod }) => slug === plan.slug && billingPeriod !== 'once',
  )
  return (
    <Page title={nav.checkout} heading={m.heading(plan.name)}>
      <Purchase plan={plan} variants={variants} />
    </Page>
  )
}
