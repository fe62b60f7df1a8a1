import type { Account } from '../account/account.ts'
import { Form } from '../form.ts'
import { newId } from '../random.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { announceRefundAsked, announceRefundRejected } from './order-emails.ts'
import { isPaid, orderById, ownOrder } from './order.ts'

export interface RefundRequest {
  id: string
  accountId: string
  orderId: string
  planName: string
  /** What was asked for; once approved, what was given back. */
  amount: number
  reason: string
  status: 'pending' | 'approved' | 'rejected'
  createdAt: number
}

export function requestRefund(world: World, account: Account, body: unknown): RefundRequest {
  const form = new Form(body)
  const orderId = form.text('order_id')
  const reason = form.text('reason', { min: 10, max: 1000 })
  form.done()
  const order = ownOrder(world, account, orderId)
  const isAsked = refundRequestsOf(world, account.id).some(
    (request) => request.orderId === order.id && request.status === 'pending',
  )
  if (!isPaid(order) || isAsked) throw new Refusal('CONFLICT')
  const request: RefundRequest = {
    id: newId(world, 'rfd'),
    accountId: account.id,
    orderId: order.id,
    planName: order.plan.name,
    amount: order.total - order.refundedAmount,
    reason,
    status: 'pending',
    createdAt: world.now,
  }
  world.refundRequests.push(request)
  announceRefundAsked(world, order)
  return request
}

export function rejectRefund(world: World, id: string): void {
  const request = world.refundRequests.find((entry) => entry.id === id)
  if (!request) throw new Refusal('NOT_FOUND')
  if (request.status !== 'pending') throw new Refusal('CONFLICT')
  request.status = 'rejected'
  const order = orderById(world, request.orderId)
  if (order) announceRefundRejected(world, order)
}

/** Newest first. */
export function refundRequestsOf(world: World, accountId: string): RefundRequest[] {
  return world.refundRequests.filter((request) => request.accountId === accountId).toReversed()
}
