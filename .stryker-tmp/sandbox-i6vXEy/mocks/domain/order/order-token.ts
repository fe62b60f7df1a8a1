// @ts-nocheck
import { createSnapPage, pageOf, pageState } from '../gateway/snap-page.ts'
import { lineLabel } from '../plan/line-labels.ts'
import type { World } from '../world.ts'
import { isOpen, type Order } from './order.ts'
import { syncOrder } from './order-syncing.ts'

/** A page at the gateway for this order; none while the gateway cannot be reached. */
export function issueToken(world: World, order: Order): void {
  if (world.settings.gateway === 'down') return
  const { firstName, lastName, email } = order.billing
  const page = createSnapPage(world, {
    orderId: order.id,
    grossAmount: order.total,
    items: order.lines.map((line) => ({
      name: lineLabel(line, { planName: order.plan.name, language: 'id' }),
      price: line.amount,
      quantity: 1,
    })),
    customer: { firstName, ...(lastName !== undefined && { lastName }), email },
    finishUrl: order.finishUrl,
    lapsesAt: Math.min(order.deadline, world.now + world.settings.snapPageTtlMs),
  })
  order.token = page.token
}

/**
 * An unpaid order always has a token that opens: a lapsed one is replaced, the order stays. A page
 * that was paid is not replaced while its notification is on the way: a second one could be paid again.
 */
export function keepTokenAlive(world: World, order: Order): void {
  if (order.status !== 'pending_payment' || world.settings.gateway === 'down') return
  const page = order.token === undefined ? undefined : pageOf(world, order.token)
  if (page && ['open', 'pending', 'paid'].includes(pageState(world, page))) return
  // The gateway gives no new page to an order whose payment has ended; then its news is only late.
  syncOrder(world, order)
  if (isOpen(order)) issueToken(world, order)
}
