import { Navigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { isBusy, leadsToOrder } from '@/features/payment/payment-machine'
import { usePaymentState } from '@/features/payment/use-payment-flow'
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
import type { Stop } from './checkout-stop'
import { ProvisionalSummary } from './order-summary'
import { PaymentsOff } from './payments-off'
import { choosePlan } from './plan-choice'
import { Purchase } from './purchase'
import { useProvisionalSummary } from './summary-queries'
import { useCheckout } from './use-checkout'

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
  const provisional = useProvisionalSummary({ plan: slug, period })
  const skeleton = (
    <CheckoutSkeleton summary={provisional.data && <ProvisionalSummary query={provisional} />} />
  )

  if (payments === 'off') return <PaymentsOff />
  if (slug === undefined) return <Stopped stop={{ at: 'unknown' }} />
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
      skeleton
    )
  }

  const choice = choosePlan(onSale, slug, period)
  if (choice.type === 'free') return <Navigate to="/app" replace />
  if (choice.type === 'unknown') {
    return <Stopped stop={{ at: 'unknown', slug, otherPeriod: choice.otherPeriod }} />
  }
  return <EligibleCheckout plan={choice.plan} plans={onSale} skeleton={skeleton} />
}

interface EligibleCheckoutProps {
  plan: Plan
  plans: readonly Plan[]
  skeleton: ReactNode
}

function EligibleCheckout({ plan, plans, skeleton }: EligibleCheckoutProps) {
  const { nav } = useMessages('common')
  const m = useMessages('checkout')
  const subscription = useSubscription()
  const checkout = useCheckout()
  const isUnderWay = usePaymentState(checkout.flow, (state) => isBusy(state) || leadsToOrder(state))
  if (subscription.isPending) return skeleton
  // Where it cannot be asked, the form opens all the same: the server refuses what does not fit. And the subscription
  // may be heard of before the order that brought it: a payment under way ends at its order, not at a stop.
  const eligible = (wanted: Plan) =>
    subscription.data && !(isUnderWay && wanted.id === plan.id)
      ? eligibilityOf(wanted, subscription.data, plans)
      : 'buy'
  const eligibility = eligible(plan)
  if (eligibility === 'same') return <Stopped stop={{ at: 'same', plan }} />
  if (eligibility === 'lower' && subscription.data) {
    return <Stopped stop={{ at: 'lower', plan, subscription: subscription.data }} />
  }
  const offered = plans.filter((other) => other.price > 0 && eligible(other) === 'buy')
  return (
    <Page title={nav.checkout} heading={m.heading(plan.name)}>
      <Purchase plan={plan} offered={offered} checkout={checkout} />
    </Page>
  )
}

const CheckoutStop = lazy(() =>
  import('./checkout-stop').then((stop) => ({ default: stop.CheckoutStop })),
)

/** Few come to a stop: its code comes when somebody does. */
function Stopped({ stop }: { stop: Stop }) {
  return (
    <Suspense fallback={<CheckoutSkeleton />}>
      <CheckoutStop stop={stop} />
    </Suspense>
  )
}
