// @ts-nocheck
import type { Account } from '../account/account.ts'
import { Form } from '../form.ts'
import { planById } from '../plan/plan-catalogue.ts'
import { planChange } from '../plan/plan-change.ts'
import type { Plan } from '../plan/plan.ts'
import { quote } from '../plan/quote.ts'
import { Refusal, refuseField } from '../refusal.ts'
import { planIdOf, runningSubscription } from '../subscription/subscription.ts'
import type { World } from '../world.ts'
import { readBillingAddress } from './billing-address.ts'
import { type CheckoutAnswer, earlierAnswer, keepAnswer, type KeyedRequest } from './idempotency.ts'
import { isPaid, type Order } from './order.ts'
import { createOrder } from './order-creation.ts'
import { refuseOpenOrder, withdrawRenewals } from './open-order.ts'

export interface CheckoutRequest {
  key: string | null
  body: unknown
  finishUrl: string
}

/** Places an order once for each key and body; the same request again gets the first answer. */
export function checkOut(world: World, account: Account, request: CheckoutRequest): CheckoutAnswer {
  const keyed: KeyedRequest = { accountId: account.id, key: request.key, body: request.body }
  const earlier = earlierAnswer(world, keyed)
  if (earlier) return earlier
  const order = placeOrder(world, account, request)
  const { token } = order
  const { snapAnswer } = world.settings
  const answer: CheckoutAnswer = {
    subscriptionId: order.subscriptionId,
    orderId: order.id,
    ...(snapAnswer === 'token' && token !== undefined && { token }),
    ...(snapAnswer !== 'none' && token !== undefined && { redirectToken: token }),
    expiresAt: order.deadline,
  }
  keepAnswer(world, keyed, answer)
  return answer
}

export function placeOrder(
  world: World,
  account: Account,
  { body, finishUrl }: Omit<CheckoutRequest, 'key'>,
): Order {
  const form = new Form(body)
  const planId = form.text('plan_id')
  const promoCode = form.text('promo_code', { optional: true })
  const summaryVersion = form.text('summary_version')
  const billing = readBillingAddress(form)
  form.done()
  const plan = planById(world, planId)
  refuseUnsellable(world, plan)
  refuseOpenOrder(world, account)
  refuseUnfitting(world, { account, plan })
  const offer = quote(world, { plan, account, promoCode })
  if (offer.version !== summaryVersion) throw new Refusal('PRICE_CHANGED', { quote: offer })
  if (world.settings.gateway === 'down') throw new Refusal('GATEWAY')
  withdrawRenewals(world, account.id)
  account.billing = billing
  return createOrder(world, { accountId: account.id, quote: offer, billing, finishUrl })
}

function refuseUnsellable(world: World, plan: Plan): void {
  if (plan.price === 0) throw refuseField('plan_id', 'free_plan')
  const availability = world.settings.availability[plan.id]
  if (availability === 'sold_out') throw new Refusal('SOLD_OUT')
  if (availability === 'not_on_sale') throw new Refusal('NOT_ON_SALE')
}

function refuseUnfitting(world: World, { account, plan }: { account: Account; plan: Plan }): void {
  const activating = world.orders.some(
    (order) => order.accountId === account.id && isPaid(order) && order.activatedAt === undefined,
  )
  if (activating) throw new Refusal('ALREADY_SUBSCRIBED')
  const running = runningSubscription(world, account.id)
  if (!running) return
  const change = planChange(planById(world, planIdOf(running, world.now)), plan)
  if (change === 'same') throw new Refusal('ALREADY_SUBSCRIBED')
  if (change === 'lower') throw new Refusal('DOWNGRADE_NOT_ALLOWED')
}
