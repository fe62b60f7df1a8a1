import type { Account } from '../account/account.ts'
import { Form } from '../form.ts'
import { isUntouchedRenewal, withdrawRenewals } from '../order/open-order.ts'
import { planById } from '../plan/plan-catalogue.ts'
import { planChange } from '../plan/plan-change.ts'
import { Refusal, refuseField } from '../refusal.ts'
import type { World } from '../world.ts'
import { openRenewal, prepareRenewal, remakeRenewal, renewalOrder } from './renewal.ts'
import { statusOf } from './standing.ts'
import { writeAbout } from './subscription-emails.ts'
import {
  latestSubscription,
  planIdOf,
  runningSubscription,
  type Subscription,
} from './subscription.ts'

export function actOnSubscription(world: World, account: Account, body: unknown): void {
  const form = new Form(body)
  const action = form.text('action')
  const planId = form.text('plan_id', { optional: action !== 'change' })
  form.text('reason', { optional: true, max: 1000 })
  form.done()
  switch (action) {
    case 'cancel':
      return cancelAtEnd(world, running(world, account))
    case 'resume':
      return resume(world, running(world, account))
    case 'change':
      return scheduleChange(world, running(world, account), planId)
    case 'keep':
      return keepPlan(world, running(world, account))
    case 'renew':
      return renew(world, account)
    default:
      throw refuseField('action', 'unknown')
  }
}

function cancelAtEnd(world: World, subscription: Subscription): void {
  if (subscription.cancelAtPeriodEnd) throw new Refusal('CONFLICT')
  subscription.cancelAtPeriodEnd = true
  delete subscription.scheduledPlanId
  withdrawRenewals(world, subscription.accountId)
  writeAbout(world, subscription, 'cancelled')
}

function resume(world: World, subscription: Subscription): void {
  if (!subscription.cancelAtPeriodEnd) throw new Refusal('CONFLICT')
  subscription.cancelAtPeriodEnd = false
  writeAbout(world, subscription, 'resumed')
  prepareRenewal(world, subscription)
}

function scheduleChange(world: World, subscription: Subscription, planId: string): void {
  const next = planById(world, planId)
  const present = planById(world, planIdOf(subscription, world.now))
  const fits = planChange(present, next) === 'lower' && next.price > 0
  if (!fits || subscription.cancelAtPeriodEnd) throw new Refusal('CONFLICT')
  refuseTouchedRenewal(world, subscription)
  subscription.scheduledPlanId = next.id
  writeAbout(world, subscription, 'scheduled')
  remakeRenewal(world, subscription)
}

function keepPlan(world: World, subscription: Subscription): void {
  if (subscription.scheduledPlanId === undefined) throw new Refusal('CONFLICT')
  refuseTouchedRenewal(world, subscription)
  delete subscription.scheduledPlanId
  writeAbout(world, subscription, 'kept')
  remakeRenewal(world, subscription)
}

/** The next term is being paid already, for the plan that its order names. */
function refuseTouchedRenewal(world: World, { accountId }: Subscription): void {
  const open = openRenewal(world, accountId)
  if (open && !isUntouchedRenewal(world, open)) {
    throw new Refusal('ORDER_PENDING', { orderId: open.id })
  }
}

/** Also after the end, until the subscription has expired. */
function renew(world: World, account: Account): void {
  const subscription = latestSubscription(world, account.id)
  const status = subscription && statusOf(subscription, world.now)
  const renews = status === 'active' ? subscription?.renewal === 'manual' : true
  if (!subscription || !status || !RENEWABLE.has(status) || !renews) throw new Refusal('CONFLICT')
  renewalOrder(world, account, subscription)
}

const RENEWABLE = new Set(['active', 'grace_period', 'suspended'])

function running(world: World, account: Account): Subscription {
  const subscription = runningSubscription(world, account.id)
  if (!subscription) throw new Refusal('CONFLICT')
  return subscription
}
