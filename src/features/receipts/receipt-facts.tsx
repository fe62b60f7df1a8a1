import { methodName } from '@/features/orders/payment-method'
import type { Order } from '@/features/orders/order-schema'
import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'

export function ReceiptFacts({ order, number }: { order: Order; number: string }) {
  const m = useMessages('receipt')
  const orders = useMessages('orders')
  const locale = useLocale()
  const { payment, paidAt } = order
  const method =
    payment && [methodName(payment, orders), lastDigits(payment.maskedCard)].filter(Boolean)
  const facts = [
    { label: m.number, value: number },
    { label: m.order, value: order.orderId },
    { label: m.orderedAt, value: formatDateTime(order.createdAt, locale) },
    ...(paidAt ? [{ label: m.paidAt, value: formatDateTime(paidAt, locale) }] : []),
    ...(method ? [{ label: m.method, value: method.join(' ') }] : []),
    { label: m.status, value: statusText() },
  ]

  function statusText(): string {
    switch (order.status) {
      case 'partially_refunded':
        return orders.list.badge.partlyRefunded
      case 'refunded':
        return orders.list.badge.refunded
      case 'failed':
        return m.reversed
      default:
        return orders.list.badge.paid
    }
  }

  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2 print:grid-cols-2">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-sm text-muted-foreground">{label}</dt>
          <dd className="font-medium wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Of a card no more than its owner knows it by. */
function lastDigits(maskedCard: string | null | undefined): string | undefined {
  return maskedCard ? `•••• ${maskedCard.slice(-4)}` : undefined
}
