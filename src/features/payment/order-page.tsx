import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf, isRefusal } from '@/shared/lib/failure'
import { useOnline } from '@/shared/lib/use-online'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Page } from '@/shared/ui/page'
import { Skeleton } from '@/shared/ui/skeleton'
import { isSettled, standingOf } from '@/features/orders/order-standing'
import { useOrder } from '@/features/orders/use-order'
import { OrderView } from './order-view'
import { UnknownOrder } from '@/features/orders/unknown-order'

/** One order, as the server says it stands. It reads, and grants nothing. */
export function OrderPage({ orderId }: { orderId: string }) {
  const m = useMessages('orders')
  const order = useOrder(orderId)
  const isOnline = useOnline()
  const failure = order.error === null ? undefined : failureOf(order.error)

  if (order.data !== undefined) {
    const isOutOfReach = !isOnline && !isSettled(standingOf(order.data))
    return (
      <OrderView
        order={order.data}
        told={failure ?? (isOutOfReach ? { kind: 'offline' } : undefined)}
        onRetry={() => void order.refetch()}
        retrying={order.isFetching}
      />
    )
  }
  return (
    <Page title={m.title(orderId)}>
      {failure === undefined ? (
        <OrderSkeleton />
      ) : isRefusal(failure, 'NOT_FOUND') ? (
        <UnknownOrder failure={failure} />
      ) : (
        <FailureNotice
          className="mt-6"
          failure={failure}
          onRetry={() => void order.refetch()}
          retrying={order.isFetching}
        />
      )}
    </Page>
  )
}

function OrderSkeleton() {
  const m = useMessages('common')
  return (
    <div role="status" className="mt-8 space-y-4">
      <span className="sr-only">{m.loading}</span>
      <Skeleton className="h-24 w-full" />
      <Skeleton className="h-48 w-full" />
    </div>
  )
}
