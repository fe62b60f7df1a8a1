import { flushSync } from 'react-dom'
import { useRenewal } from '@/features/subscription/renewal'
import {
  useSubscription,
  useSubscriptionAction,
} from '@/features/subscription/subscription-queries'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Badge } from '@/shared/ui/badge'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Skeleton } from '@/shared/ui/skeleton'
import { ActionFailure } from '../action-failure'
import { BillingSection } from '../billing-section'
import { PlanActions } from './plan-actions'
import { PlanFacts } from './plan-facts'
import { PlanNotes } from './plan-notes'
import { type PlanState, planStateOf } from './plan-state'

/** What became of the last change on this page: done, or no longer fitting. */
export type ChangeOutcome =
  | { readonly done: 'cancelled' | 'resumed' | 'scheduled' | 'kept' }
  | { readonly conflict: Error }

/** Takes the focus when what had it is gone. */
export const planStatusId = 'plan-status'

interface PlanSectionProps {
  outcome: ChangeOutcome | undefined
  onOutcome: (outcome: ChangeOutcome | undefined) => void
}

/** The plan, its price, until when it lasts, and what can be done about it; from loading to failure. */
export function PlanSection({ outcome, onOutcome }: PlanSectionProps) {
  const m = useMessages('billing')
  const subscription = useSubscription()
  return (
    <BillingSection id="plan" heading={m.sections.plan}>
      {subscription.data === undefined ? null : (
        <PlanStanding subscription={subscription.data} outcome={outcome} onOutcome={onOutcome} />
      )}
      {subscription.isPending ? <PlanSkeleton /> : null}
      {subscription.isError ? (
        <FailureNotice
          failure={failureOf(subscription.error)}
          {...(subscription.data && { words: { text: m.failure.stale } })}
          onRetry={() => void subscription.refetch()}
          retrying={subscription.isFetching}
        />
      ) : null}
    </BillingSection>
  )
}

const badges: Record<PlanState, 'primary' | 'secondary' | 'warning'> = {
  free: 'secondary',
  unpaid: 'warning',
  activating: 'secondary',
  renews: 'primary',
  lasts: 'primary',
  ends: 'warning',
  grace: 'warning',
  suspended: 'warning',
  expired: 'secondary',
  ended: 'secondary',
}

function PlanStanding({
  subscription,
  outcome,
  onOutcome,
}: PlanSectionProps & { subscription: Subscription }) {
  const m = useMessages('billing')
  const action = useSubscriptionAction()
  const renewal = useRenewal()
  const conflict = outcome !== undefined && 'conflict' in outcome ? outcome.conflict : null
  const state = planStateOf(subscription)
  const { name, billingPeriod } = subscription.plan
  const wanted = action.isPending ? action.variables.action : undefined

  function act(wish: 'resume' | 'keep') {
    onOutcome(undefined)
    action.mutate(
      { action: wish },
      {
        onSuccess: () => {
          // What says so has to stand before it can take the focus of the button that goes.
          flushSync(() => onOutcome({ done: wish === 'resume' ? 'resumed' : 'kept' }))
          document.getElementById(planStatusId)?.focus()
        },
      },
    )
  }

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-2xl font-semibold">
          {state === 'free' ? name : m.name(name, m.periods[billingPeriod])}
        </p>
        <Badge variant={badges[state]}>{m.state[state]}</Badge>
      </div>
      <p>{m.text[state]}</p>
      <PlanFacts subscription={subscription} />
      <PlanNotes
        subscription={subscription}
        keeping={wanted === 'keep'}
        onKeep={() => act('keep')}
      />
      <p id={planStatusId} tabIndex={-1} role="status" className="font-medium empty:hidden">
        {outcome !== undefined && 'done' in outcome ? m.done[outcome.done] : ''}
      </p>
      <ActionFailure error={action.error ?? renewal.error ?? conflict} />
      <PlanActions
        subscription={subscription}
        renewing={renewal.isPending}
        onRenew={renewal.renew}
        resuming={wanted === 'resume'}
        onResume={() => act('resume')}
      />
    </>
  )
}

function PlanSkeleton() {
  const common = useMessages('common')
  return (
    <div role="status" className="space-y-3">
      <span className="sr-only">{common.loading}</span>
      <Skeleton className="h-8 w-48" />
      <Skeleton className="h-6 w-full" />
      <Skeleton className="h-24 w-full" />
      <Skeleton className="h-11 w-40" />
    </div>
  )
}
