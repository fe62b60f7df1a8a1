import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Order } from '@/features/orders/order-schema'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf, isRefusal } from '@/shared/lib/failure'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Skeleton } from '@/shared/ui/skeleton'
import { RefundForm } from './refund-form'
import { RefundItem } from './refund-item'
import { refundQueries, useRequestRefund } from './refund-queries'

interface OrderRefundProps {
  order: Order
  userId: string
}

export function OrderRefund({ order, userId }: OrderRefundProps) {
  const m = useMessages('refunds')
  const refunds = useQuery(refundQueries.list())
  const asking = useRequestRefund(order.orderId)
  const own = refunds.data?.filter(({ orderId }) => orderId === order.orderId) ?? []
  const isOpen = own.some(({ status }) => status === 'pending')
  const isPaid = order.status === 'paid' || order.status === 'partially_refunded'
  const hasAsked = asking.isSuccess && isOpen
  const conflict = asking.isError ? failureOf(asking.error) : undefined
  const isTaken = conflict !== undefined && isRefusal(conflict, 'CONFLICT')

  return (
    <>
      <OrderFacts order={order} />
      {refunds.isError ? (
        <FailureNotice
          className="mt-6"
          failure={failureOf(refunds.error)}
          onRetry={() => void refunds.refetch()}
          retrying={refunds.isFetching}
        />
      ) : null}
      <p role="status" className={hasAsked ? 'mt-6 font-medium' : 'sr-only'}>
        {hasAsked ? m.asked : ''}
      </p>
      {isTaken ? <FailureNotice className="mt-6" failure={conflict} words={m.conflict} /> : null}
      {own.length > 0 ? (
        <ul className="mt-6 space-y-3" aria-label={m.requests}>
          {own.map((refund) => (
            <RefundItem key={refund.id} refund={refund} />
          ))}
        </ul>
      ) : null}
      {isPaid ? null : (
        <p className="mt-6">{order.status === 'refunded' ? m.allReturned : m.notPaid}</p>
      )}
      {refunds.isPending ? <Skeleton className="mt-6 h-48 w-full" /> : null}
      {isPaid && !isOpen && !refunds.isPending ? (
        <>
          <Consequences />
          <RefundForm order={order} userId={userId} asking={asking} />
        </>
      ) : null}
      <Button asChild variant="outline" className="mt-6">
        <Link
          ref={hasAsked || (isTaken && isOpen) ? focusOnArrival : undefined}
          to="/orders/$orderId"
          params={{ orderId: order.orderId }}
          activeOptions={{ exact: true }}
        >
          {m.toOrder}
        </Link>
      </Button>
    </>
  )
}

/** The form that had the focus is gone. */
function focusOnArrival(link: HTMLAnchorElement | null): void {
  link?.focus()
}

function OrderFacts({ order }: { order: Order }) {
  const m = useMessages('refunds')
  const facts = [
    { label: m.order, value: order.orderId },
    { label: m.plan, value: order.plan.name },
    { label: m.total, value: formatRupiah(order.total) },
    ...(order.refundedAmount
      ? [{ label: m.returned, value: formatRupiah(order.refundedAmount) }]
      : []),
  ]
  return (
    <dl className="mt-6 grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-sm text-muted-foreground">{label}</dt>
          <dd className="font-medium wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Consequences() {
  const m = useMessages('refunds').consequences
  return (
    <section className="mt-6">
      <h2 className="text-xl font-semibold">{m.title}</h2>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        <li>{m.meanwhile}</li>
        <li>{m.full}</li>
        <li>{m.partial}</li>
        <li>{m.notes}</li>
      </ul>
    </section>
  )
}
