import { Link } from '@tanstack/react-router'
import { useCurrentPlan } from '@/features/subscription/current-plan'
import { useRenewal } from '@/features/subscription/renewal'
import { isActivating, useSubscription } from '@/features/subscription/subscription-queries'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Alert } from '@/shared/ui/alert'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Skeleton } from '@/shared/ui/skeleton'
import type { LimitHit } from '../limit-hit'
import { useUsage } from '../usage-queries'
import { UpgradePlans } from './upgrade-plans'

/** What can be bought against a limit, as the subscription stands: nothing while a payment is being turned into a plan. */
export function UpgradeOffer({ hit }: { hit: LimitHit }) {
  const m = useMessages('workspace').upgrade
  const usage = useUsage()
  const subscription = useSubscription()
  const currentPlan = useCurrentPlan()
  const presentSlug = usage.data?.plan.slug ?? currentPlan?.slug
  const payments = usePayments()
  const { status, plan, pendingOrderId } = subscription.data ?? {}

  if (presentSlug === undefined && (usage.isLoading || subscription.isLoading)) {
    return (
      <div role="status" className="mt-5">
        <span className="sr-only">{m.loading}</span>
        <Skeleton className="h-64" />
      </div>
    )
  }
  if (isActivating(subscription.data)) {
    return (
      <Alert className="mt-5" heading={m.activating.title}>
        <p>{m.activating.text}</p>
        <OrdersButton />
      </Alert>
    )
  }
  return (
    <>
      {status === 'suspended' && plan !== undefined ? (
        <SuspendedNote planName={plan.name} canRenew={payments === 'on' && !pendingOrderId} />
      ) : null}
      {payments === 'on' && pendingOrderId ? (
        <Alert className="mt-5" variant="warning" heading={m.unpaid}>
          <OrdersButton orderId={pendingOrderId} />
        </Alert>
      ) : null}
      <UpgradePlans hit={hit} presentSlug={presentSlug} />
    </>
  )
}

interface SuspendedNoteProps {
  planName: string
  /** An order that waits for its payment comes first. */
  canRenew: boolean
}

/** That the paid limits are only a renewal away. */
function SuspendedNote({ planName, canRenew }: SuspendedNoteProps) {
  const m = useMessages('workspace').upgrade
  const { renew, isPending, error } = useRenewal()
  return (
    <Alert className="mt-5" variant="warning" heading={m.suspended(planName)}>
      {canRenew ? (
        <Button busy={isPending} onClick={renew}>
          {m.renew(planName)}
        </Button>
      ) : null}
      {error === null ? null : <FailureNotice failure={failureOf(error)} onRetry={renew} />}
    </Alert>
  )
}

function OrdersButton({ orderId }: { orderId?: string }) {
  const m = useMessages('workspace').upgrade
  return (
    <Button asChild variant="outline">
      {orderId === undefined ? (
        <Link to="/orders">{m.toOrders}</Link>
      ) : (
        <Link to="/orders/$orderId" params={{ orderId }}>
          {m.toOrder}
        </Link>
      )}
    </Button>
  )
}
