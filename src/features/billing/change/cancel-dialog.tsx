import { useState } from 'react'
import type { Plan } from '@/features/plans/plan-schema'
import { useSubscriptionAction } from '@/features/subscription/subscription-queries'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { failureOf, isRefusal } from '@/shared/lib/failure'
import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { Field } from '@/shared/ui/field'
import { Textarea } from '@/shared/ui/textarea'
import { ActionFailure } from '../action-failure'
import { ChangeDialog } from './change-dialog'
import { EqualChoice } from './equal-choice'
import { OverLimitNotes } from './over-limit-notes'
import { PlanDifference } from './plan-difference'

/** As much as the API takes. */
const longestReason = 1000

interface CancelDialogProps {
  subscription: Subscription
  present: Plan | undefined
  free: Plan | undefined
  onDone: () => void
  onConflict: (error: Error) => void
  onClose: () => void
}

/** What stays, until when, and what follows; a reason for who wants to give one; and the choice. */
export function CancelDialog(props: CancelDialogProps) {
  const { subscription, present, free, onDone, onConflict, onClose } = props
  const m = useMessages('billing')
  const locale = useLocale()
  const action = useSubscriptionAction()
  const [reason, setReason] = useState('')
  const { plan, currentPeriodEnd, scheduledPlan } = subscription
  const date =
    currentPeriodEnd === null ? m.change.periodEnd : formatDateTime(currentPeriodEnd, locale)

  function cancel() {
    const told = reason.trim()
    action.mutate(told === '' ? { action: 'cancel' } : { action: 'cancel', reason: told }, {
      onSuccess: onDone,
      onError: (error) => {
        if (isRefusal(failureOf(error), 'CONFLICT')) onConflict(error)
      },
    })
  }

  return (
    <ChangeDialog
      heading={m.cancel.title(plan.name)}
      description={m.cancel.text(plan.name, date)}
      onClose={onClose}
    >
      <ul className="mt-4 list-disc space-y-1 ps-5">
        <li>{m.cancel.notes}</li>
        <li>{m.cancel.noCharge}</li>
        <li>{m.cancel.undo(date)}</li>
        {scheduledPlan ? <li>{m.cancel.unscheduled(scheduledPlan.name)}</li> : null}
      </ul>
      {free === undefined ? null : (
        <>
          <PlanDifference present={present} next={free} />
          <OverLimitNotes next={free} />
        </>
      )}
      <Field className="mt-4" label={m.cancel.reason} hint={m.cancel.reasonHint}>
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            maxLength={longestReason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="mt-4 empty:hidden">
        <ActionFailure error={action.error} onRetry={cancel} />
      </div>
      <EqualChoice
        yes={m.cancel.confirm}
        no={m.cancel.stay}
        busy={action.isPending}
        onYes={cancel}
        onNo={onClose}
      />
    </ChangeDialog>
  )
}
