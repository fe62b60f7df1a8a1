import { Link } from '@tanstack/react-router'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { Alert } from '@/shared/ui/alert'
import { Button } from '@/shared/ui/button'
import { usePlanPrice } from './plan-price'

interface PlanNotesProps {
  subscription: Subscription
  keeping: boolean
  onKeep: () => void
}

/** What is under way beside the plan: a scheduled change, an order to be paid, a refund that is looked at. */
export function PlanNotes({ subscription, keeping, onKeep }: PlanNotesProps) {
  const m = useMessages('billing')
  const { pendingOrderId, hasPendingRefund } = subscription
  return (
    <>
      <ScheduledNote subscription={subscription} keeping={keeping} onKeep={onKeep} />
      {pendingOrderId ? (
        <Alert variant="warning" heading={m.notes.order}>
          <Button asChild variant="outline">
            <Link to="/orders/$orderId" params={{ orderId: pendingOrderId }}>
              {m.actions.order}
            </Link>
          </Button>
        </Alert>
      ) : null}
      {hasPendingRefund ? (
        <Alert heading={m.notes.refund}>
          <p>{m.notes.refundText}</p>
        </Alert>
      ) : null}
    </>
  )
}

function ScheduledNote({ subscription, keeping, onKeep }: PlanNotesProps) {
  const m = useMessages('billing')
  const locale = useLocale()
  const { scheduledPlan, currentPeriodEnd } = subscription
  const price = usePlanPrice(scheduledPlan?.id ?? '')
  if (!scheduledPlan) return null
  const name = m.name(scheduledPlan.name, m.periods[scheduledPlan.billingPeriod])
  return (
    <Alert heading={m.notes.scheduled(name)}>
      {currentPeriodEnd === null ? null : (
        <p>
          {m.notes.scheduledText(formatDateTime(currentPeriodEnd, locale), subscription.plan.name)}
        </p>
      )}
      {price === undefined ? null : <p>{price}</p>}
      <Button variant="outline" busy={keeping} onClick={onKeep}>
        {m.actions.keep(subscription.plan.name)}
      </Button>
    </Alert>
  )
}
