import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Order } from '@/features/orders/order-schema'
import { standingOf } from '@/features/orders/order-standing'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Actions } from '@/shared/ui/actions'
import { Button } from '@/shared/ui/button'
import { Page } from '@/shared/ui/page'

const reasons = {
  untouched: 'unpaid',
  waiting: 'unpaid',
  processing: 'unpaid',
  failed: 'ended',
  expired: 'ended',
  cancelled: 'ended',
  activating: 'underWay',
  paid: 'underWay',
  refunded: 'underWay',
  unknown: 'underWay',
} as const

/** Says why an order has no receipt, and leads back to the order. */
export function NoReceipt({ order, children }: { order: Order; children: ReactNode }) {
  const m = useMessages('receipt')
  const orders = useMessages('orders')
  return (
    <Page title={m.none.title} intro={m.none[reasons[standingOf(order)]]} narrow>
      {children}
      <Actions className="mt-6">
        <Button asChild size="large">
          <Link
            to="/orders/$orderId"
            params={{ orderId: order.orderId }}
            activeOptions={{ exact: true }}
          >
            {m.seeOrder}
          </Link>
        </Button>
        <Button asChild variant="outline" size="large">
          <Link to="/orders" activeOptions={{ exact: true }}>
            {orders.list.title}
          </Link>
        </Button>
      </Actions>
    </Page>
  )
}
