import type { Order } from '@/features/orders/order-schema'
import { UnknownOrder } from '@/features/orders/unknown-order'
import { useOrder } from '@/features/orders/use-order'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf, isRefusal } from '@/shared/lib/failure'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Page } from '@/shared/ui/page'
import { Skeleton } from '@/shared/ui/skeleton'
import { NoReceipt } from './no-receipt'
import { Receipt } from './receipt'
import { ReceiptActions } from './receipt-actions'

/** The receipt of a paid order, ready to be printed; for another order the reason why there is none. */
export function ReceiptPage({ orderId }: { orderId: string }) {
  const m = useMessages('receipt')
  const order = useOrder(orderId)
  const failure = order.error === null ? undefined : failureOf(order.error)

  if (order.data === undefined) {
    return (
      <Page title={m.heading} narrow>
        {failure === undefined ? (
          <ReceiptSkeleton />
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
  const stale =
    failure === undefined ? null : (
      <StaleNotice
        failure={failure}
        onRetry={() => void order.refetch()}
        retrying={order.isFetching}
      />
    )
  return hasReceipt(order.data) ? (
    <Page
      title={m.title(order.data.receiptNumber)}
      heading={m.heading}
      narrow
      className="print:max-w-none print:p-0"
    >
      {stale}
      <ReceiptActions orderId={orderId} />
      <Receipt order={order.data} number={order.data.receiptNumber} />
    </Page>
  ) : (
    <NoReceipt order={order.data}>{stale}</NoReceipt>
  )
}

function hasReceipt(order: Order): order is Order & { receiptNumber: string } {
  return Boolean(order.receiptNumber)
}

type StaleNoticeProps = Pick<
  Parameters<typeof FailureNotice>[0],
  'failure' | 'onRetry' | 'retrying'
>

function StaleNotice(props: StaleNoticeProps) {
  const m = useMessages('orders')
  return <FailureNotice className="mt-6 print:hidden" words={{ text: m.stale }} {...props} />
}

function ReceiptSkeleton() {
  const m = useMessages('common')
  return (
    <div role="status" className="mt-8">
      <span className="sr-only">{m.loading}</span>
      <Skeleton className="h-12 w-72 max-w-full" />
      <Skeleton className="mt-6 h-120 w-full rounded-xl" />
    </div>
  )
}
