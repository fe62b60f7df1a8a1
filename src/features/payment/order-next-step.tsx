import { Link } from '@tanstack/react-router'
import type { Order } from '@/features/orders/order-schema'
import type { ShownStanding } from '@/features/orders/order-standing'
import { useInterruptedTask } from '@/features/task/interrupted-task'
import { TaskLink } from '@/features/task/task-link'
import { brand } from '@/shared/brand/brand'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Actions } from '@/shared/ui/actions'
import { Button } from '@/shared/ui/button'

/** No order page is a dead end: each standing has a way on, and a way to support. */
export function OrderNextStep({ order, standing }: { order: Order; standing: ShownStanding }) {
  const m = useMessages('orders').actions
  const common = useMessages('common')
  const { slug, billingPeriod } = order.plan
  const task = useInterruptedTask()
  const payments = usePayments()
  const ended = ['failed', 'expired', 'cancelled', 'refunded'].includes(standing)
  return (
    <Actions className="mt-6">
      {standing === 'paid' && task !== undefined ? <TaskLink task={task} /> : null}
      {standing === 'paid' ? (
        <Button asChild size="large" variant={task === undefined ? 'primary' : 'outline'}>
          <Link to="/app">{m.app}</Link>
        </Button>
      ) : null}
      {payments === 'on' && ended && billingPeriod !== 'once' ? (
        <Button asChild size="large">
          <Link to="/checkout" search={{ plan: slug, period: billingPeriod }}>
            {m.again}
          </Link>
        </Button>
      ) : null}
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
  )
}
