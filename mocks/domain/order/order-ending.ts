import { closePages, hasLiveTransaction } from '../gateway/snap-page.ts'
import { transactionsOf } from '../gateway/transaction.ts'
import { cancel } from '../gateway/transaction-moves.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { announceExpired } from './order-emails.ts'
import { deadlineOf, isOpen, type Order } from './order.ts'
import { syncOrder } from './order-syncing.ts'

/**
 * The buyer gives an order up: its page and its codes end at the gateway too. The gateway is asked
 * first, because its money may have come without the API knowing yet.
 */
export function cancelOrder(world: World, order: Order): Order {
  if (order.status === 'cancelled') return order
  if (isOpen(order)) syncOrder(world, order)
  if (!isOpen(order)) throw new Refusal('CONFLICT')
  order.status = 'cancelled'
  closePages(world, order.id)
  for (const transaction of transactionsOf(world, order.id)) cancel(world, transaction)
  return order
}

/** At its deadline the gateway is asked; an order that nobody chose a method for ends. */
export function expireOrder(world: World, order: Order): void {
  if (!isOpen(order) || world.now < deadlineOf(order)) return
  if (world.settings.gateway === 'up') syncOrder(world, order)
  if (!isOpen(order) || order.payment || hasLiveTransaction(world, order.id)) return
  order.status = 'expired'
  closePages(world, order.id)
  announceExpired(world, order)
}
