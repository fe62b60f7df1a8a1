// @ts-nocheck
import { type Account, accountById } from '../account/account.ts'
import { chargeAgain } from '../gateway/recurring-charge.ts'
import { refuseOpenOrder, withdrawRenewals } from '../order/open-order.ts'
import { createOrder } from '../order/order-creation.ts'
import { announceRenewal } from '../order/order-emails.ts'
import { openOrders, type Order, orderById } from '../order/order.ts'
import { planById } from '../plan/plan-catalogue.ts'
import { quote } from '../plan/quote.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { GRACE, RENEWAL_LEAD } from './activation.ts'
import { periodEnd, planIdOf, type Subscription } from './subscription.ts'

/** The open order that prolongs a subscription, touched or not. */
export function openRenewal(world: World, accountId: string): Order | undefined {
  return openOrders(world, accountId).find(({ purpose }) => purpose === 'renewal')
}

/** The same order while it is open; a new one otherwise. */
export function renewalOrder(world: World, account: Account, subscription: Subscription): Order {
  const open = openRenewal(world, account.id)
  if (open) return open
  refuseOpenOrder(world, account)
  const order = makeRenewalOrder(world, account, subscription)
  announceRenewal(world, order)
  return order
}

/** Whether it is for the person to pay the next period. */
export function wantsRenewal({ renewal, cancelAtPeriodEnd }: Subscription): boolean {
  return renewal === 'manual' && !cancelAtPeriodEnd
}

/** By itself, seven days before a manual end. A purchase under way is not disturbed. */
export function prepareRenewal(world: World, subscription: Subscription): void {
  const account = accountById(world, subscription.accountId)
  const isDue = world.now >= periodEnd(subscription) - RENEWAL_LEAD
  if (!account || !isDue || !wantsRenewal(subscription) || openOrders(world, account.id).length > 0)
    return
  renewalOrder(world, account, subscription)
}

/** The plan of the next term changed, so an untouched order for the old one goes. */
export function remakeRenewal(world: World, subscription: Subscription): void {
  withdrawRenewals(world, subscription.accountId)
  prepareRenewal(world, subscription)
}

/** Card and GoPay are charged at the period's end; a refusal leaves the order to be paid by hand. */
export function renewByItself(world: World, subscription: Subscription): void {
  const account = accountById(world, subscription.accountId)
  const lastOrder = orderById(world, subscription.terms.at(-1)?.orderId ?? '')
  if (!account || !lastOrder) return
  const order = makeRenewalOrder(world, account, subscription)
  chargeAgain(world, { order, likeTransaction: lastOrder.payment?.transactionId })
}

function makeRenewalOrder(world: World, account: Account, subscription: Subscription): Order {
  const lastOrder = orderById(world, subscription.terms.at(-1)?.orderId ?? '')
  const billing = account.billing ?? lastOrder?.billing
  if (!billing || !lastOrder) throw new Refusal('CONFLICT')
  const planId = subscription.scheduledPlanId ?? planIdOf(subscription, Number.POSITIVE_INFINITY)
  return createOrder(world, {
    accountId: account.id,
    quote: quote(world, { plan: planById(world, planId) }),
    billing,
    finishUrl: lastOrder.finishUrl,
    renews: subscription.id,
    deadline: Math.max(periodEnd(subscription) + GRACE, world.now + world.settings.orderTtlMs),
  })
}
