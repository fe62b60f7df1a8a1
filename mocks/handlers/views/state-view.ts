import { isoTime } from '../../domain/calendar.ts'
import { deadlineOf } from '../../domain/order/order.ts'
import { accountById, presentAccount } from '../../domain/account/account.ts'
import { paymentTypeOf } from '../../domain/gateway/transaction.ts'
import { milestonesOf } from '../../domain/subscription/milestones.ts'
import { standingOf } from '../../domain/subscription/standing.ts'
import type { World } from '../../domain/world.ts'
import { possibleMoves } from '../order-controls.ts'
import { settingsView } from './settings-view.ts'

/** The whole story in one answer, for tests and developers. */
export function stateView(world: World) {
  return {
    scenario: world.scenario,
    now: isoTime(world.now),
    clock_offset_ms: world.clockOffsetMs,
    person: personView(world),
    settings: settingsView(world.settings),
    counters: {
      orders_created: world.counters.ordersCreated,
      charges: world.counters.charges,
      tokens_created: world.counters.tokensCreated,
      refreshes: world.counters.refreshes,
    },
    orders: world.orders.map((order) => ({
      order_id: order.id,
      account: accountById(world, order.accountId)?.email ?? null,
      purpose: order.purpose,
      plan_id: order.plan.id,
      status: order.status,
      total: order.total,
      refunded_amount: order.refundedAmount,
      snap_token: order.token ?? null,
      created_at: isoTime(order.createdAt),
      expires_at: isoTime(deadlineOf(order)),
      activated: order.activatedAt !== undefined,
      payment_type: order.payment?.type ?? null,
      moves: possibleMoves(world, order),
    })),
    transactions: world.transactions.map((transaction) => ({
      transaction_id: transaction.id,
      order_id: transaction.orderId,
      payment_type: paymentTypeOf(transaction),
      status: transaction.status,
      fraud_status: transaction.fraudStatus,
      superseded: transaction.superseded,
    })),
    notifications: world.notifications.map((record) => ({
      id: record.id,
      order_id: record.orderId ?? null,
      state: record.state,
      due_at: isoTime(record.dueAt),
      verdict: record.verdict ?? null,
      reason: record.reason ?? null,
      body: record.body,
    })),
    refund_requests: world.refundRequests.map(({ id, orderId, status, amount, reason }) => ({
      id,
      order_id: orderId,
      status,
      amount,
      reason,
    })),
    outbox: world.outbox.map(({ sentAt, ...email }) => ({ ...email, sent_at: isoTime(sentAt) })),
    due: world.due.map(({ at, action }) => ({ ...action, at: isoTime(at) })),
  }
}

/** Whose browser it is, and when time alone next changes something for them. */
function personView(world: World) {
  const account = presentAccount(world)
  if (!account) return null
  const { status, plan } = standingOf(world, account)
  const milestones = [...milestonesOf(world, account)].map(
    ([name, moment]) => [name, isoTime(moment)] as const,
  )
  return {
    email: account.email,
    language: account.language,
    subscription: { status, plan_id: plan.id },
    milestones: Object.fromEntries(milestones),
  }
}
