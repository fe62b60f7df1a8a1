import type { Plan } from '@/features/plans/plan-schema'
import { useSubscriptionAction } from '@/features/subscription/subscription-queries'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { failureOf, isRefusal } from '@/shared/lib/failure'
import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { ActionFailure } from '../action-failure'
import { usePlanPrice } from '../plan/plan-price'
import { ChangeDialog } from './change-dialog'
import { EqualChoice } from './equal-choice'
import { OverLimitNotes } from './over-limit-notes'
import { PlanDifference } from './plan-difference'

interface ScheduleDialogProps {
  subscription: Subscription
  present: Plan | undefined
  next: Plan
  onDone: () => void
  onConflict: (error: Error) => void
  onClose: () => void
}

/** What a lower plan or a shorter period changes, when and at what price; and the choice. */
export function ScheduleDialog(props: ScheduleDialogProps) {
  const { subscription, present, next, onDone, onConflict, onClose } = props
  const m = useMessages('billing')
  const locale = useLocale()
  const action = useSubscriptionAction()
  const price = usePlanPrice(next.id)
  const name = m.name(next.name, m.periods[next.billingPeriod])
  const end = subscription.currentPeriodEnd
  const date = end === null ? m.change.periodEnd : formatDateTime(end, locale)

  function schedule() {
    action.mutate(
      { action: 'change', plan_id: next.id },
      {
        onSuccess: onDone,
        onError: (error) => {
          if (isRefusal(failureOf(error), 'CONFLICT')) onConflict(error)
        },
      },
    )
  }

  return (
    <ChangeDialog
      heading={m.change.title(name)}
      description={m.change.text(subscription.plan.name, date)}
      onClose={onClose}
    >
      <p className="mt-4">
        {price === undefined ? '' : `${m.change.price(price)} `}
        {m.change.renewal[subscription.renewal]}
      </p>
      {present?.slug === next.slug ? (
        <p className="mt-4">{m.change.sameLimits}</p>
      ) : (
        <PlanDifference present={present} next={next} />
      )}
      <OverLimitNotes next={next} />
      <div className="mt-4 empty:hidden">
        <ActionFailure error={action.error} onRetry={schedule} />
      </div>
      <EqualChoice
        yes={m.change.confirm(next.name)}
        no={m.change.stay(subscription.plan.name)}
        busy={action.isPending}
        onYes={schedule}
        onNo={onClose}
      />
    </ChangeDialog>
  )
}
