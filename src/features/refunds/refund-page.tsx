import { UnknownOrder } from '@/features/orders/unknown-order'
import { useOrder } from '@/features/orders/use-order'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf, isRefusal } from '@/shared/lib/failure'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Page } from '@/shared/ui/page'
import { Skeleton } from '@/shared/ui/skeleton'
import { OrderRefund } from './order-refund'

interface RefundPageProps {
  orderId: string
  userId: string
}

/** Asks for one order's money back, and tells what has become of it. */
export function RefundPage({ orderId, userId }: RefundPageProps) {
  const m = useMessages('refunds')
  const orders = useMessages('orders')
  const common = useMessages('common')
  const order = useOrder(orderId)
  const failure = order.error === null ? undefined : failureOf(order.error)
  const isUnknown = order.data === undefined && failure && isRefusal(failure, 'NOT_FOUND')
  return (
    <Page title={m.title} narrow>
      {failure === undefined ? null : isUnknown ? (
        <UnknownOrder failure={failure} />
      ) : (
        <FailureNotice
          className="mt-6"
          failure={failure}
          {...(order.data === undefined ? {} : { words: { text: orders.stale } })}
          onRetry={() => void order.refetch()}
          retrying={order.isFetching}
        />
      )}
      {order.isPending ? (
        <div role="status" className="mt-6 space-y-4">
          <span className="sr-only">{common.loading}</span>
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-48 w-full" />
        </div>
      ) : null}
      {order.data === undefined ? null : <OrderRefund order={order.data} userId={userId} />}
    </Page>
  )
}
