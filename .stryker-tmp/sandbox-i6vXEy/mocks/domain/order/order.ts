// @ts-nocheck
import type { Account } from '../account/account.ts'
import type { Plan } from '../plan/plan.ts'
import type { PriceLine } from '../plan/price-lines.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import type { BillingAddress } from './billing-address.ts'

type OrderStatus =
  | 'pending_payment'
  | 'processing'
  | 'paid'
  | 'failed'
  | 'expired'
  | 'cancelled'
  | 'refunded'
  | 'partially_refunded'

/** The payment as the API has learnt of it: by a notification or by asking the gateway. */
export interface OrderPayment {
  transactionId: string
  type: string
  bank?: string
  vaNumber?: string
  billerCode?: string
  billKey?: string
  paymentCode?: string
  store?: string
  qrString?: string
  hasDeeplink: boolean
  chosenAt: number
  maskedCard?: string
  expiresAt?: number
}

export type FailureCode = 'denied' | 'reversed' | 'failed'

/** The plan as it was sold; later price changes leave it alone. */
export type SoldPlan = Pick<Plan, 'id' | 'name' | 'slug' | 'period'>

export interface Order {
  id: string
  accountId: string
  subscriptionId: string
  purpose: 'purchase' | 'renewal'
  plan: SoldPlan
  status: OrderStatus
  lines: PriceLine[]
  total: number
  /** Price before tax plus the credit used: what the bought period is worth. */
  value: number
  creditLeft: number
  promoCode?: string
  billing: BillingAddress
  /** Where the gateway sends the buyer back to. */
  finishUrl: string
  createdAt: number
  /** Until then a method can be chosen; once one is, the payment's own deadline counts. */
  deadline: number
  token?: string
  payment?: OrderPayment
  failure?: { code: FailureCode; text: string }
  /** Attempts that are over. A denied one never pays; money may still come for a closed one. */
  endedAttempts: Record<string, 'denied' | 'closed'>
  paidAt?: number
  activatedAt?: number
  receiptNumber?: string
  refundedAmount: number
  /** The subscription that this purchase replaced; a reversal gives it back. */
  replacedSubscriptionId?: string
}

export function orderById(world: World, id: string): Order | undefined {
  return world.orders.find((order) => order.id === id)
}

/** Another person's order looks like none. */
export function ownOrder(world: World, account: Account, id: string): Order {
  const order = orderById(world, id)
  if (!order || order.accountId !== account.id) throw new Refusal('NOT_FOUND')
  return order
}

export function isOpen(order: Order): boolean {
  return order.status === 'pending_payment' || order.status === 'processing'
}

export function isPaid(order: Order): boolean {
  return order.status === 'paid' || order.status === 'partially_refunded'
}

export function deadlineOf(order: Order): number {
  return order.payment?.expiresAt ?? order.deadline
}

export function openOrders(world: World, accountId: string): Order[] {
  return world.orders.filter((order) => order.accountId === accountId && isOpen(order))
}
