import { Link } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { useMessages } from '@/shared/i18n/i18n-context'
import { type Failure, failureOf, isRefusal } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'

/** An action on the subscription that failed: what it ran into, and the way on. Nothing without an error. */
export function ActionFailure({ error, onRetry }: { error: Error | null; onRetry?: () => void }) {
  const m = useMessages('billing')
  if (error === null) return null
  const failure = failureOf(error)
  if (isRefusal(failure, 'CONFLICT')) {
    return <FailureNotice failure={failure} words={m.failure.conflict} />
  }
  const orderId = openOrderOf(failure)
  if (orderId !== undefined) {
    return (
      <FailureNotice
        failure={failure}
        words={m.failure.orderPending}
        action={
          <Button asChild variant="outline">
            <Link to="/orders/$orderId" params={{ orderId }}>
              {m.actions.order}
            </Link>
          </Button>
        }
      />
    )
  }
  return <FailureNotice failure={failure} {...(onRetry && { onRetry })} />
}

const orderPendingSchema = z.object({ order_id: z.string() })

/** The order that has to be finished first. */
function openOrderOf(failure: Failure): string | undefined {
  if (!isRefusal(failure, 'ORDER_PENDING') || failure.kind !== 'rejected') return undefined
  return orderPendingSchema.safeParse(failure.details).data?.order_id
}
