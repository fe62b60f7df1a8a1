import { addPeriod, DAY, dayOfMonth } from '../calendar.ts'
import { schedule } from '../due/due-schedule.ts'
import { isPaid, type Order } from '../order/order.ts'
import type { World } from '../world.ts'
import {
  periodEnd,
  runningSubscription,
  type Subscription,
  subscriptionById,
} from './subscription.ts'

/** A renewal order is made so long before a manual end. */
export const RENEWAL_LEAD = 7 * DAY
export const GRACE = 7 * DAY
/** Counted from the period's end, grace included. */
export const SUSPENDED_UNTIL = 30 * DAY

const AUTO_RENEWING = new Set(['credit_card', 'gopay'])

/** Opens what a paid order bought. A second call changes nothing. */
export function activateOrder(world: World, order: Order): void {
  if (!isPaid(order) || order.activatedAt !== undefined) return
  order.activatedAt = world.now
  const renewed = subscriptionById(world, order.subscriptionId)
  const goesOn = renewed !== undefined && renewed.endedAt === undefined
  prolong(world, goesOn ? renewed : openSubscription(world, order), order)
}

/** Also for an order whose first money went back: its subscription starts anew, in place of the ended one. */
function openSubscription(world: World, order: Order): Subscription {
  world.subscriptions = world.subscriptions.filter(({ id }) => id !== order.subscriptionId)
  const replaced = runningSubscription(world, order.accountId)
  const subscription: Subscription = {
    id: order.subscriptionId,
    accountId: order.accountId,
    createdAt: world.now,
    terms: [],
    carriedCredit: order.creditLeft,
    anchorDay: dayOfMonth(world.now),
    cancelAtPeriodEnd: false,
    renewal: 'manual',
  }
  if (replaced) {
    replaced.endedAt = world.now
    replaced.endedBy = 'replacement'
    replaced.replacedBy = subscription.id
    order.replacedSubscriptionId = replaced.id
  }
  world.subscriptions.push(subscription)
  return subscription
}

/**
 * The new term follows the present one. In grace it still starts where the last one ended, since
 * access went on; after a suspension it starts with the payment.
 */
function prolong(world: World, subscription: Subscription, order: Order): void {
  const end = periodEnd(subscription)
  const goesOn = subscription.terms.length > 0 && world.now < end + GRACE
  const start = goesOn ? end : world.now
  if (!goesOn) subscription.anchorDay = dayOfMonth(world.now)
  subscription.terms.push({
    orderId: order.id,
    planId: order.plan.id,
    start,
    end: addPeriod(start, order.plan.period, subscription.anchorDay),
    value: order.value,
  })
  subscription.cancelAtPeriodEnd = false
  delete subscription.scheduledPlanId
  subscription.renewal = AUTO_RENEWING.has(order.payment?.type ?? '') ? 'auto' : 'manual'
  watchPeriod(world, subscription)
}

/** What happens around the end of the present period, unless that is over. */
export function watchPeriod(world: World, subscription: Subscription): void {
  const end = periodEnd(subscription)
  if (end <= world.now) return
  const about = { subscriptionId: subscription.id, periodEnd: end }
  schedule(world, end - RENEWAL_LEAD, { kind: 'prepare-renewal', ...about })
  schedule(world, end, { kind: 'end-period', ...about })
  schedule(world, end + GRACE, { kind: 'suspend', ...about })
  schedule(world, end + SUSPENDED_UNTIL, { kind: 'expire-subscription', ...about })
}
