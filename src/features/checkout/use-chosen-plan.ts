import { useNavigate } from '@tanstack/react-router'
import { offeredPeriodOf } from '@/features/plans/plan-offers'
import type { PaymentFlow } from '@/features/payment/payment-flow'
import type { Plan } from '@/features/plans/plan-schema'

export interface PlanChange {
  readonly plan: Plan
  /** What this person may buy, `plan` among it. */
  readonly offered: readonly Plan[]
  /** While it runs, nothing changes under it. */
  readonly flow: PaymentFlow
}

/** Puts another plan in the place of this one: the address follows, the form stays. */
export function useChosenPlan(): (plan: Plan) => void {
  const navigate = useNavigate({ from: '/checkout' })
  return (plan) =>
    void navigate({
      search: (search) => ({ ...search, plan: plan.slug, period: offeredPeriodOf(plan) }),
      replace: true,
      resetScroll: false,
    })
}
