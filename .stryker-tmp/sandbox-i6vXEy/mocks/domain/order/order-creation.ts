// @ts-nocheck
import { dayOf } from '../calendar.ts'
import type { Quote } from '../plan/quote.ts'
import { newId, readableCode } from '../random.ts'
import type { World } from '../world.ts'
import type { BillingAddress } from './billing-address.ts'
import type { Order } from './order.ts'
import { watchDeadline } from './order-deadline.ts'
import { issueToken } from './order-token.ts'

export interface NewOrder {
  accountId: string
  quote: Quote
  billing: BillingAddress
  finishUrl: string
  /** The subscription that a renewal prolongs; a purchase starts its own. */
  renews?: string
  deadline?: number
}

export function createOrder(world: World, wish: NewOrder): Order {
  const { quote } = wish
  const { id, name, slug, period } = quote.plan
  const order: Order = {
    id: `NF-${dayOf(world.now).replaceAll('-', '')}-${readableCode(world, 6)}`,
    accountId: wish.accountId,
    subscriptionId: wish.renews ?? newId(world, 'sub'),
    purpose: wish.renews === undefined ? 'purchase' : 'renewal',
    plan: { id, name, slug, period },
    status: 'pending_payment',
    lines: quote.lines,
    total: quote.total,
    value: quote.subtotal + quote.creditUsed,
    creditLeft: quote.creditLeft,
    ...(quote.promoCode !== undefined && { promoCode: quote.promoCode }),
    billing: wish.billing,
    finishUrl: wish.finishUrl,
    createdAt: world.now,
    deadline: wish.deadline ?? world.now + world.settings.orderTtlMs,
    endedAttempts: {},
    refundedAmount: 0,
  }
  world.orders.push(order)
  world.counters.ordersCreated += 1
  watchDeadline(world, order)
  issueToken(world, order)
  return order
}
