// @ts-nocheck
import type { Order } from '../order/order.ts'
import { beforePpn } from '../plan/price-lines.ts'
import type { World } from '../world.ts'
import { watchPeriod } from './activation.ts'
import { periodEnd, type Subscription, subscriptionById } from './subscription.ts'

/** Takes back what an order bought: its money went back to the buyer or to the bank. */
export function revokeOrder(world: World, order: Order, why: 'refund' | 'reversal'): void {
  delete order.activatedAt
  const subscription = subscriptionById(world, order.subscriptionId)
  if (!subscription?.terms.some(({ orderId }) => orderId === order.id)) return
  if (subscription.terms.length > 1) {
    dropTerm(world, subscription, order.id)
    return
  }
  subscription.endedAt = world.now
  subscription.endedBy = why
  restoreReplaced(world, order)
}

/** A partial refund keeps access but is not credit any more. */
export function reduceValue(world: World, order: Order, amount: number): void {
  const subscription = subscriptionById(world, order.subscriptionId)
  for (const term of subscription?.terms ?? []) {
    if (term.orderId !== order.id) continue
    term.value = Math.max(0, term.value - beforePpn(amount))
  }
}

/** Later terms move up into the gap that the dropped one leaves. */
function dropTerm(world: World, subscription: Subscription, orderId: string): void {
  const dropped = subscription.terms.find((term) => term.orderId === orderId)
  if (!dropped) return
  const gap = dropped.end - Math.max(dropped.start, Math.min(world.now, dropped.end))
  subscription.terms = subscription.terms
    .filter((term) => term !== dropped)
    .map((term) =>
      term.start >= dropped.end ? { ...term, start: term.start - gap, end: term.end - gap } : term,
    )
  watchPeriod(world, subscription)
}

/** The plan before an upgrade was paid for; without the upgrade it goes on. */
function restoreReplaced(world: World, order: Order): void {
  const replaced =
    order.replacedSubscriptionId === undefined
      ? undefined
      : subscriptionById(world, order.replacedSubscriptionId)
  if (replaced?.endedBy !== 'replacement' || periodEnd(replaced) <= world.now) return
  delete replaced.endedAt
  delete replaced.endedBy
  delete replaced.replacedBy
  world.subscriptions = [...world.subscriptions.filter((one) => one !== replaced), replaced]
  watchPeriod(world, replaced)
}
