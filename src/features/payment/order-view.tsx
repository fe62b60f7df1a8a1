import { useQuery } from '@tanstack/react-query'
import { ChargeLines } from '@/features/orders/charge-lines'
import { orderQueries } from '@/features/orders/order-queries'
import type { Order } from '@/features/orders/order-schema'
import { isPayable, isSettled, shownStanding } from '@/features/orders/order-standing'
import { useSubscription } from '@/features/subscription/subscription-queries'
import { formatDate, formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import type { Failure } from '@/shared/lib/failure'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Alert } from '@/shared/ui/alert'
import { Card } from '@/shared/ui/card'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Page } from '@/shared/ui/page'
import { CheckNow } from './check-now'
import { FoundOrderNotice } from './found-order'
import { LongWait } from './long-wait'
import { OrderActions } from './order-actions'
import { useOrderAgain } from './order-again'
import { OrderNextStep } from './order-next-step'
import { PaymentDeadline } from './payment-deadline'
import { PaymentInstructions } from './payment-instructions'
import { standingWords } from './standing-words'
import { useFocusKept } from './use-focus-kept'
import { useStandingNews } from './use-standing-news'

interface OrderViewProps {
  order: Order
  /** Why what is shown may be out of date: told here, once for all that the page asks. */
  told: Failure | undefined
  onRetry: () => void
  retrying: boolean
}

export function OrderView({ order, told, ...retry }: OrderViewProps) {
  const m = useMessages('orders')
  const { data: reported } = useQuery(orderQueries.reported(order.orderId))
  const standing = shownStanding(order, reported)
  const { title, text } = standingWords(order, standing, m)
  // Kept from before the order ends until the new one is there.
  const again = useOrderAgain(order)
  useFocusKept(standing)
  useStandingNews(standing, title)
  return (
    <Page title={title} intro={text} narrow>
      <p role="status" className="sr-only">
        {title}
      </p>
      <p className="mt-2 text-muted-foreground">
        {m.number}: <span className="font-mono break-all text-foreground">{order.orderId}</span>
      </p>
      {told === undefined ? null : (
        <FailureNotice className="mt-6" failure={told} words={{ text: m.stale }} {...retry} />
      )}
      {isPayable(standing) ? <FoundOrderNotice /> : null}
      {order.failure && isPayable(standing) ? (
        <Alert className="mt-6" variant="warning" heading={m.declined} />
      ) : null}
      {order.refundedAmount && standing === 'paid' ? (
        <Alert className="mt-6" heading={m.partlyRefunded(formatRupiah(order.refundedAmount))} />
      ) : null}
      {standing === 'waiting' && order.payment ? (
        <PaymentInstructions order={order} payment={order.payment} />
      ) : null}
      {standing === 'untouched' ? (
        <div className="mt-6">
          <PaymentDeadline deadline={order.expiresAt} order={order} />
        </div>
      ) : null}
      <LongWait order={order} standing={standing} />
      {isPayable(standing) || isSettled(standing) ? null : (
        <CheckNow key={standing} orderId={order.orderId} told={told} />
      )}
      {isPayable(standing) ? (
        <OrderActions order={order} again={again} told={told} />
      ) : (
        <OrderNextStep order={order} standing={standing} again={again} told={told} />
      )}
      <OrderDetails order={order} />
      {isSettled(standing) ? null : (
        <p className="mt-4 text-sm text-muted-foreground">{m.updating}</p>
      )}
    </Page>
  )
}

function OrderDetails({ order }: { order: Order }) {
  const m = useMessages('orders')
  const locale = useLocale()
  const { data: subscription } = useSubscription()
  const isOpen = order.status === 'paid' && subscription?.plan.id === order.plan.id
  const runsUntil = isOpen && subscription.isActive ? subscription.currentPeriodEnd : undefined
  const facts = [
    { label: m.created, value: formatDateTime(order.createdAt, locale) },
    ...(order.paidAt ? [{ label: m.paidAt, value: formatDateTime(order.paidAt, locale) }] : []),
    ...(order.receiptNumber
      ? [
          { label: m.receipt, value: order.receiptNumber },
          { label: m.receiptSentTo, value: order.billing.email },
        ]
      : []),
    ...(runsUntil ? [{ label: m.runsUntil, value: formatDate(runsUntil, locale) }] : []),
  ]
  return (
    <Card className="mt-8 space-y-4">
      <h2 className="text-xl font-semibold">{m.details}</h2>
      <ChargeLines
        lines={order.lines}
        total={order.total}
        totalLabel={m.total}
        planName={order.plan.name}
        period={order.plan.billingPeriod}
      />
      <dl className="grid gap-x-4 gap-y-1 text-sm text-muted-foreground sm:grid-cols-[auto_1fr]">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd className="mb-2 wrap-anywhere text-foreground sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
