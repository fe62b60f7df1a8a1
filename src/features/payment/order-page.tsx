import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Page } from '@/shared/ui/page'
import { Skeleton } from '@/shared/ui/skeleton'
import { useOrder } from '@/features/orders/use-order'
import { OrderView } from './order-view'

/** One order, as the server says it stands. It reads, and grants nothing. */
export function OrderPage({ orderId }: { orderId: string }) {
  const m = useMessages('orders')
  const common = useMessages('common')
  const order = useOrder(orderId)

  if (order.data !== undefined) {
    return (
      <OrderView
        order={order.data}
        receivedAt={order.dataUpdatedAt}
        stale={order.isError}
        onRetry={() => void order.refetch()}
      />
    )
  }
  return (
    <Page title={m.title(orderId)}>
      {order.isError ? (
        <FailureNotice
          className="mt-6"
          failure={failureOf(order.error)}
          onRetry={() => void order.refetch()}
          retrying={order.isFetching}
        />
      ) : (
        <div role="status" className="mt-8 space-y-4">
          <span className="sr-only">{common.loading}</span>
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-48 w-full" />
        </div>
      )}
    </Page>
  )
}
