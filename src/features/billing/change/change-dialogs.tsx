import { useNavigate } from '@tanstack/react-router'
import { usePublicPlans } from '@/features/plans/plan-queries'
import { eligibilityOf } from '@/features/subscription/plan-eligibility'
import { useSubscription } from '@/features/subscription/subscription-queries'
import type { BillingChoice } from '../billing-choice'
import type { ChangeOutcome } from '../plan/plan-section'
import { isRunning, planStateOf } from '../plan/plan-state'
import { CancelDialog } from './cancel-dialog'
import { ScheduleDialog } from './schedule-dialog'

interface ChangeDialogsProps {
  choice: BillingChoice
  onOutcome: (outcome: ChangeOutcome) => void
}

/** The dialog of the plan that the address names, where moving there is for the period's end. */
export function ChangeDialogs({ choice, onOutcome }: ChangeDialogsProps) {
  const navigate = useNavigate()
  const subscription = useSubscription().data
  const plans = usePublicPlans().data
  if (choice.plan === undefined || subscription === undefined || plans === undefined) return null
  if (!isRunning(planStateOf(subscription))) return null

  const present = plans.find(({ id }) => id === subscription.plan.id)
  const free = plans.find(({ price }) => price === 0)
  const close = () =>
    void navigate({ to: '/app/billing', search: {}, replace: true, resetScroll: false })
  const closeWith = (outcome: ChangeOutcome) => {
    onOutcome(outcome)
    close()
  }
  // What no longer fits is told on the page, which shows how things are.
  const onConflict = (conflict: Error) => closeWith({ conflict })

  if (choice.plan === (free?.slug ?? 'free')) {
    return (
      <CancelDialog
        subscription={subscription}
        present={present}
        free={free}
        onDone={() => closeWith({ done: 'cancelled' })}
        onConflict={onConflict}
        onClose={close}
      />
    )
  }

  const next = plans.find(
    ({ slug, billingPeriod }) =>
      slug === choice.plan && billingPeriod === (choice.period ?? subscription.plan.billingPeriod),
  )
  if (next === undefined || next.id === subscription.scheduledPlan?.id) return null
  if (eligibilityOf(next, subscription, plans) !== 'lower') return null
  return (
    <ScheduleDialog
      key={next.id}
      subscription={subscription}
      present={present}
      next={next}
      onDone={() => closeWith({ done: 'scheduled' })}
      onConflict={onConflict}
      onClose={close}
    />
  )
}
