import { Link } from '@tanstack/react-router'
import type { Order } from '@/features/orders/order-schema'
import type { ShownStanding } from '@/features/orders/order-standing'
import { useInterruptedTask } from '@/features/task/interrupted-task'
import { TaskLink } from '@/features/task/task-link'
import { brand } from '@/shared/brand/brand'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { Failure } from '@/shared/lib/failure'
import { Actions } from '@/shared/ui/actions'
import { Button } from '@/shared/ui/button'
import { ActionFailure } from './action-failure'
import type { OrderAgain } from './order-again'

interface OrderNextStepProps {
  order: Order
  standing: ShownStanding
  again: OrderAgain
  /** The failure that the page tells already. */
  told: Failure | undefined
}

/** No order page is a dead end: each standing has a way on, and a way to support. */
export function OrderNextStep({ order, standing, again, told }: OrderNextStepProps) {
  const m = useMessages('orders').actions
  const common = useMessages('common')
  const task = useInterruptedTask()
  const payments = usePayments()
  const ended = ['failed', 'expired', 'cancelled', 'refunded'].includes(standing)
  const { failure } = again
  return (
    <div className="mt-6 space-y-4">
      <Actions>
        {standing === 'paid' && task !== undefined ? <TaskLink task={task} /> : null}
        {standing === 'paid' ? (
          <Button asChild size="large" variant={task === undefined ? 'primary' : 'outline'}>
            <Link to="/app">{m.app}</Link>
          </Button>
        ) : null}
        {payments === 'on' && ended ? <AgainButton again={again} /> : null}
        {order.receiptNumber ? (
          <Button asChild variant="outline" size="large">
            <Link to="/orders/$orderId/receipt" params={{ orderId: order.orderId }}>
              {m.receipt}
            </Link>
          </Button>
        ) : null}
        {order.status === 'paid' || order.status === 'partially_refunded' ? (
          <Button asChild variant="outline" size="large">
            <Link to="/orders/$orderId/refund" params={{ orderId: order.orderId }}>
              {m.refund}
            </Link>
          </Button>
        ) : null}
        {standing === 'paid' ? null : (
          <Button asChild variant="outline" size="large">
            <a href={`mailto:${brand.supportEmail}?subject=${encodeURIComponent(order.orderId)}`}>
              {common.failure.support}
            </a>
          </Button>
        )}
      </Actions>
      {failure ? <ActionFailure failure={failure} told={told} /> : null}
    </div>
  )
}

function AgainButton({ again: { renew, renewing, purchase } }: { again: OrderAgain }) {
  const m = useMessages('orders').actions
  if (renew) {
    return (
      <Button size="large" busy={renewing} onClick={renew}>
        {m.again}
      </Button>
    )
  }
  return purchase ? (
    <Button asChild size="large">
      <Link to="/checkout" search={purchase}>
        {m.again}
      </Link>
    </Button>
  ) : null
}
