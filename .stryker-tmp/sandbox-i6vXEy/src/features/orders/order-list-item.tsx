// @ts-nocheck
import { Link } from '@tanstack/react-router'
import type { Ref } from 'react'
import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Badge } from '@/shared/ui/badge'
import { Card } from '@/shared/ui/card'
import type { Order } from './order-schema'
import { isPayable, standingOf } from './order-standing'

interface OrderListItemProps {
  order: Order
  linkRef: Ref<HTMLAnchorElement> | undefined
}

export function OrderListItem({ order, linkRef }: OrderListItemProps) {
  const m = useMessages('orders').list
  const locale = useLocale()
  const standing = standingOf(order)
  const partlyRefunded = standing === 'paid' && order.status === 'partially_refunded'
  return (
    <li>
      <Card className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-3 hover:bg-accent">
        <div>
          <Link
            ref={linkRef}
            to="/orders/$orderId"
            params={{ orderId: order.orderId }}
            className="font-mono break-all underline underline-offset-4 after:absolute after:inset-0 after:rounded-xl focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ring"
          >
            {order.orderId}
          </Link>
          <p className="font-medium">
            {m.plan(order.plan.name, m.periods[order.plan.billingPeriod])}
          </p>
          <p className="text-sm text-muted-foreground">{formatDateTime(order.createdAt, locale)}</p>
        </div>
        <div className="flex flex-wrap items-center gap-3 sm:flex-col sm:items-end">
          <p className="text-lg font-semibold tabular-nums">{formatRupiah(order.total)}</p>
          <Badge variant={isPayable(standing) ? 'warning' : 'secondary'}>
            {partlyRefunded ? m.badge.partlyRefunded : m.badge[standing]}
          </Badge>
        </div>
      </Card>
    </li>
  )
}
