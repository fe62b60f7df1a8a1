import { Link } from '@tanstack/react-router'
import { renewalNeedOf } from '@/features/subscription/renewal-need'
import { useServerTime } from '@/features/subscription/subscription-clock'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Actions } from '@/shared/ui/actions'
import { Button } from '@/shared/ui/button'
import { CalendarButton } from './calendar-button'
import { isRunning, planStateOf } from './plan-state'

interface PlanActionsProps {
  subscription: Subscription
  renewing: boolean
  onRenew: () => void
  resuming: boolean
  onResume: () => void
}

/** What can be done with the subscription as it stands, the likeliest first. */
export function PlanActions(props: PlanActionsProps) {
  const { subscription, renewing, onRenew, resuming, onResume } = props
  const m = useMessages('billing').actions
  const now = useServerTime() ?? subscription.serverTime
  const payments = usePayments()
  const state = planStateOf(subscription)
  const isDue = renewalNeedOf(subscription, now) !== 'none'
  const renews = payments === 'on' && ['lasts', 'grace', 'suspended'].includes(state)
  return (
    <Actions>
      {subscription.cancelAtPeriodEnd ? (
        <Button busy={resuming} onClick={onResume}>
          {m.resume}
        </Button>
      ) : null}
      {renews ? (
        <Button variant={isDue ? 'primary' : 'outline'} busy={renewing} onClick={onRenew}>
          {m.renew}
        </Button>
      ) : null}
      {payments === 'on' && ['free', 'expired', 'ended'].includes(state) ? (
        <Button asChild>
          <a href="#plans">{m.plans}</a>
        </Button>
      ) : null}
      <CalendarButton subscription={subscription} />
      {isRunning(state) ? (
        <Button asChild variant="outline">
          <Link to="/app/billing" search={{ plan: 'free' }} resetScroll={false}>
            {m.cancel}
          </Link>
        </Button>
      ) : null}
    </Actions>
  )
}
