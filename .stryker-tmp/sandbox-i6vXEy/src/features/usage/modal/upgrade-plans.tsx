// @ts-nocheck
import { useState } from 'react'
import { CheckoutLink } from '@/features/plans/checkout-link'
import { type OfferedPeriod, offeredPeriodOf } from '@/features/plans/plan-offers'
import { usePublicPlans } from '@/features/plans/plan-queries'
import { PricingDisplay } from '@/features/plans/pricing-display'
import { useCurrentPlan } from '@/features/subscription/current-plan'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { LimitHit } from '../limit-hit'
import { cheapestLift, higherPlans, liftsLimit } from '../rules/plan-lift'

interface UpgradePlansProps {
  hit: LimitHit
  presentSlug: string | undefined
}

/** The plans above the present one, the cheapest that lifts the limit marked; or that none does. */
export function UpgradePlans({ hit, presentSlug }: UpgradePlansProps) {
  const m = useMessages('workspace')
  const currentPlan = useCurrentPlan()
  const [chosen, setChosen] = useState<OfferedPeriod>()
  const period = chosen ?? (currentPlan ? offeredPeriodOf(currentPlan) : 'month')

  const plans = usePublicPlans().data ?? []
  const higher = higherPlans(plans, presentSlug)
  const lifting = higher.filter((plan) => liftsLimit(plan, hit))
  const pointless = hit.reason === 'limit' && hit.upgrade === 'pointless'
  if (plans.length > 0 && (lifting.length === 0 || pointless)) {
    return <p className="mt-4">{higher.length === 0 ? m.upgrade.top : m.upgrade.noneLifts}</p>
  }

  const best = hit.reason === 'unnamed' ? undefined : cheapestLift(higher, hit, period)
  return (
    <section aria-label={m.upgrade.plans} className="mt-5">
      <PricingDisplay
        period={period}
        onPeriodChange={setChosen}
        only={(plan) => higher.includes(plan)}
        currentPlan={currentPlan}
        variant="compact"
        markOf={({ slug }) => (slug === best ? m.upgrade.lifts : undefined)}
        renderAction={(plan) => (
          <CheckoutLink plan={plan} variant={plan.slug === best ? 'primary' : 'outline'} />
        )}
      />
    </section>
  )
}
