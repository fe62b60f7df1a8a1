// @ts-nocheck
import type { Account } from '../account/account.ts'
import { closePages, hasLiveTransaction } from '../gateway/snap-page.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { openOrders, type Order } from './order.ts'

/** One open order a person. A renewal order that nobody touched does not count: it gives way. */
export function refuseOpenOrder(world: World, account: Account): void {
  const open = openOrders(world, account.id).find((order) => !isUntouchedRenewal(world, order))
  if (open) throw new Refusal('ORDER_PENDING', { orderId: open.id })
}

export function withdrawRenewals(world: World, accountId: string): void {
  for (const order of openOrders(world, accountId)) {
    if (!isUntouchedRenewal(world, order)) continue
    order.status = 'cancelled'
    closePages(world, order.id)
  }
}

export function isUntouchedRenewal(world: World, order: Order): boolean {
  return order.purpose === 'renewal' && !hasLiveTransaction(world, order.id)
}
