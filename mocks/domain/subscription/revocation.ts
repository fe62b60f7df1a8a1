import type { Order } from '../order/order.ts'
import { beforePpn } from '../plan/price-lines.ts'
import type { World } from '../world.ts'
import { watchPeriod } from './activation.ts'
import { unusedCredit } from './credit.ts'
import { periodEnd, type Subscription, subscriptionById } from './subscription.ts'

/** Takes back what an order bought: its money went back to the buyer or to the bank. */
export function revokeOrder(world: World, order: Order, why: 'refund' | 'reversal'): void {
  delete order.activatedAt
  const subscription = subscriptionById(world, order.subscriptionId)
  const term = subscription?.terms.find(({ orderId }) => orderId === order.id)
  if (!subscription || !term) return
  takeWorth(world, subscription, () => (term.value = 0))
  if (subscription.terms.length > 1) {
    dropTerm(world, subscription, order.id)
    return
  }
  if (subscription.endedBy === 'replacement') {
    // Its plan was left for another one, which was paid for and stays.
    subscription.endedBy = why
    return
  }
  subscription.endedAt = world.now
  subscription.endedBy = why
  restoreReplaced(world, order)
}

/** A partial refund keeps access but is not credit any more. */
export function reduceValue(world: World, order: Order, amount: number): void {
  const subscription = subscriptionById(world, order.subscriptionId)
  const term = subscription?.terms.find(({ orderId }) => orderId === order.id)
  if (!subscription || !term) return
  takeWorth(world, subscription, () => (term.value = Math.max(0, term.value - beforePpn(amount))))
}

/** What a subscription loses after it gave its unused days to the next one, the next one loses too. */
function takeWorth(world: World, subscription: Subscription, take: () => void): void {
  const heir = world.orders.find(
    ({ replacedSubscriptionId, activatedAt }) =>
      replacedSubscriptionId === subscription.id && activatedAt !== undefined,
  )
  const next = heir && subscriptionById(world, heir.subscriptionId)
  const given = () => (heir ? unusedCredit(subscription, heir.createdAt) : 0)
  const before = given()
  take()
  let lost = before - given()
  if (!next || lost <= 0) return
  takeWorth(world, next, () => {
    const carried = Math.min(lost, next.carriedCredit)
    next.carriedCredit -= carried
    lost -= carried
    for (const term of next.terms) {
      const part = Math.min(lost, term.value)
      term.value -= part
      lost -= part
    }
  })
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
