import type { Order } from '@/features/orders/order-schema'
import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { useSecond } from '@/shared/lib/use-second'
import { announcedMinutes, formatCountdown, timeLeft } from './countdown'

interface PaymentDeadlineProps {
  deadline: number
  order: Pick<Order, 'serverTime' | 'receivedAt'>
}

/** The deadline in WIB and what is left of it on the server's clock; spoken at a few minutes only. */
export function PaymentDeadline({ deadline, order }: PaymentDeadlineProps) {
  const m = useMessages('orders').deadline
  const locale = useLocale()
  const { serverTime, receivedAt } = order
  const left = timeLeft({ deadline, serverTime, receivedAt, now: useSecond() })
  const minutes = announcedMinutes(left)
  return (
    <div>
      <p>
        {m.label} <strong>{formatDateTime(deadline, locale)}</strong>
      </p>
      <p role="timer" aria-live="off" className="text-muted-foreground tabular-nums">
        {left === 0 ? m.over : m.left(formatCountdown(left))}
      </p>
      <p role="status" className="sr-only">
        {minutes === undefined ? '' : m.announce(minutes)}
      </p>
    </div>
  )
}
