import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { CheckoutLink } from '@/features/plans/checkout-link'
import { type OfferedPeriod, offeredPeriodOf } from '@/features/plans/plan-offers'
import { usePublicPlans } from '@/features/plans/plan-queries'
import type { Plan } from '@/features/plans/plan-schema'
import { PricingDisplay } from '@/features/plans/pricing-display'
import { planInForce } from '@/features/subscription/current-plan'
import { eligibilityOf } from '@/features/subscription/plan-eligibility'
import { useSubscription } from '@/features/subscription/subscription-queries'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { BillingSection } from '../billing-section'

/** Every plan that is sold: higher ones lead to checkout, lower ones to what scheduling them would change. */
export function ChangeSection() {
  const m = useMessages('billing')
  const subscription = useSubscription().data
  const [chosen, setChosen] = useState<OfferedPeriod>()
  const current = subscription && planInForce(subscription)
  return (
    <BillingSection id="plans" heading={m.sections.plans}>
      <PricingDisplay
        period={chosen ?? (current ? offeredPeriodOf(current) : 'month')}
        onPeriodChange={setChosen}
        only={({ price }) => price > 0}
        currentPlan={current}
        variant="compact"
        renderAction={(plan) => <ChangeAction plan={plan} />}
      />
    </BillingSection>
  )
}

function ChangeAction({ plan }: { plan: Plan }) {
  const m = useMessages('billing').change
  const subscription = useSubscription().data
  const plans = usePublicPlans().data ?? []
  if (subscription === undefined || eligibilityOf(plan, subscription, plans) !== 'lower') {
    return <CheckoutLink plan={plan} variant="outline" />
  }
  if (subscription.scheduledPlan?.id === plan.id) return <p>{m.isScheduled}</p>
  if (subscription.cancelAtPeriodEnd) {
    return <p className="text-sm text-muted-foreground">{m.resumeFirst}</p>
  }
  return (
    <Button asChild variant="outline" className="w-full">
      <Link
        to="/app/billing"
        search={{ plan: plan.slug, period: offeredPeriodOf(plan) }}
        resetScroll={false}
      >
        {m.schedule[offeredPeriodOf(plan)](plan.name)}
      </Link>
    </Button>
  )
}
