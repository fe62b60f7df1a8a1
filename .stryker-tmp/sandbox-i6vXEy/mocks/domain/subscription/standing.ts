// @ts-nocheck
import type { Account } from '../account/account.ts'
import { isOpen, isPaid, type Order, type SoldPlan } from '../order/order.ts'
import { freePlan, planById } from '../plan/plan-catalogue.ts'
import type { Plan } from '../plan/plan.ts'
import type { World } from '../world.ts'
import { GRACE, SUSPENDED_UNTIL } from './activation.ts'
import {
  latestSubscription,
  periodEnd,
  planIdOf,
  type Subscription,
  subscriptionById,
} from './subscription.ts'

export type SubscriptionStatus =
  | 'free'
  | 'pending_payment'
  | 'active'
  | 'canceled'
  | 'grace_period'
  | 'suspended'
  | 'expired'

/** Where a person stands: what was bought last, and what is in force. */
export interface Standing {
  status: SubscriptionStatus
  isActive: boolean
  subscriptionId: string | null
  subscription?: Subscription
  /** The last one bought, else free. */
  plan: SoldPlan
  inForce: Plan
}

export function statusOf(subscription: Subscription, now: number): SubscriptionStatus {
  const end = periodEnd(subscription)
  if (subscription.endedAt !== undefined) return 'canceled'
  if (now < end) return subscription.cancelAtPeriodEnd ? 'canceled' : 'active'
  if (subscription.cancelAtPeriodEnd || now >= end + SUSPENDED_UNTIL) return 'expired'
  return now < end + GRACE ? 'grace_period' : 'suspended'
}

function isActive(subscription: Subscription, now: number): boolean {
  const status = statusOf(subscription, now)
  const isRunning = subscription.endedAt === undefined && now < periodEnd(subscription)
  return status === 'active' || status === 'grace_period' || isRunning
}

export function standingOf(world: World, account: Account): Standing {
  const free = freePlan(world)
  const subscription = latestSubscription(world, account.id)
  const status = subscription && statusOf(subscription, world.now)
  const bought = subscription && planById(world, planIdOf(subscription, world.now))
  const active = subscription !== undefined && isActive(subscription, world.now)
  const waiting = active || status === 'suspended' ? undefined : waitingOrder(world, account)
  if (waiting) {
    return {
      status: 'pending_payment',
      isActive: false,
      subscriptionId: waiting.subscriptionId,
      plan: isPaid(waiting) ? waiting.plan : (bought ?? free),
      inForce: free,
    }
  }
  return {
    status: status ?? 'free',
    isActive: active,
    subscriptionId: subscription?.id ?? null,
    ...(subscription && { subscription }),
    plan: bought ?? free,
    inForce: active && bought ? bought : free,
  }
}

/** The status of what one order bought. */
export function orderStanding(world: World, order: Order): SubscriptionStatus {
  const subscription = subscriptionById(world, order.subscriptionId)
  if (subscription && order.activatedAt !== undefined) return statusOf(subscription, world.now)
  if (isOpen(order) || isPaid(order)) return 'pending_payment'
  return order.status === 'expired' ? 'expired' : 'canceled'
}

/** A purchase on its way: paid and not open yet, else still to be paid. */
function waitingOrder(world: World, account: Account): Order | undefined {
  const purchases = world.orders.filter(
    ({ accountId, purpose, activatedAt }) =>
      accountId === account.id && purpose === 'purchase' && activatedAt === undefined,
  )
  return purchases.findLast(isPaid) ?? purchases.findLast(isOpen)
}
