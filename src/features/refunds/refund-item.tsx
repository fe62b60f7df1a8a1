import { Link } from '@tanstack/react-router'
import { formatDate } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Badge } from '@/shared/ui/badge'
import type { Refund } from './refund-schema'

/** One request: how much, how it stands in words, and what was written. */
export function RefundItem({ refund }: { refund: Refund }) {
  const m = useMessages('refunds')
  const locale = useLocale()
  const { title, text } = m.status[refund.status]
  return (
    <li className="space-y-2 rounded-lg border p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div>
          <p className="font-medium">{refund.planName}</p>
          <Link
            to="/orders/$orderId"
            params={{ orderId: refund.orderId }}
            activeOptions={{ exact: true }}
            className="inline-flex min-h-11 items-center font-mono break-all underline underline-offset-4"
          >
            {refund.orderId}
          </Link>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <p className="font-semibold tabular-nums">{formatRupiah(refund.amount)}</p>
          <Badge variant={refund.status === 'pending' ? 'warning' : 'secondary'}>{title}</Badge>
        </div>
      </div>
      <p>{text}</p>
      <p className="text-sm text-muted-foreground">
        {m.askedOn(formatDate(refund.createdAt, locale))}
      </p>
      <p className="text-sm wrap-anywhere whitespace-pre-line text-muted-foreground">
        {m.reasonGiven(refund.reason)}
      </p>
    </li>
  )
}
