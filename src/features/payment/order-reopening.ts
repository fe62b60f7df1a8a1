import type { Order } from '@/features/orders/order-schema'
import { isPayable, standingOf } from '@/features/orders/order-standing'
import { payableOrder } from './payable-order'
import type { Placement } from './payment-flow'

interface ReopeningPorts {
  readonly readOrder: (orderId: string) => Promise<Order>
  readonly redirectHosts: readonly string[]
}

/** Readies an unpaid order for its payment page again. The order is asked first: its token may have been replaced. */
export async function reopenOrder(orderId: string, ports: ReopeningPorts): Promise<Placement> {
  const order = await ports.readOrder(orderId)
  return isPayable(standingOf(order))
    ? { type: 'obtained', order: payableOrder(order, ports.redirectHosts) }
    : { type: 'found', orderId }
}
