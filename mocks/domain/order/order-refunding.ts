import { reduceValue, revokeOrder } from '../subscription/revocation.ts'
import type { World } from '../world.ts'
import { announceRefund } from './order-emails.ts'
import { isPaid, type Order } from './order.ts'
import type { PaymentReport, Progress } from './payment-report.ts'

/**
 * Midtrans sends the sum of all refunds so far. A full one ends access, a partial one keeps it. Money
 * of another attempt that goes back, paid by mistake a second time, is none of this order's.
 */
export function applyRefund(world: World, order: Order, report: PaymentReport): Progress {
  if (!isPaid(order) || order.payment?.transactionId !== report.transactionId) return 'stale'
  const isFull = report.status === 'refund' || report.status === 'chargeback'
  const amount = Math.min(isFull ? order.total : (report.refundAmount ?? 0), order.total)
  if (amount <= order.refundedAmount) return 'stale'
  const given = amount - order.refundedAmount
  order.refundedAmount = amount
  order.status = amount === order.total ? 'refunded' : 'partially_refunded'
  if (order.status === 'refunded') revokeOrder(world, order, 'refund')
  else reduceValue(world, order, given)
  for (const request of world.refundRequests) {
    if (request.orderId !== order.id || request.status !== 'pending') continue
    request.status = 'approved'
    request.amount = given
  }
  announceRefund(world, order, given)
  return 'applied'
}
