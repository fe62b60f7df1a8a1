// @ts-nocheck
import { isRecord } from '../form.ts'
import {
  type NotificationRecord,
  notificationRecord,
  type Verdict,
} from '../gateway/notification.ts'
import { signatureOf } from '../gateway/signature.ts'
import { gatewayAmount, transactionById } from '../gateway/transaction.ts'
import type { World } from '../world.ts'
import { orderById } from './order.ts'
import { applyReport } from './order-progress.ts'
import { reportOf } from './payment-report.ts'

export type RefusalReason = 'malformed' | 'bad_signature' | 'unknown_order' | 'wrong_amount'

export interface Judgement {
  verdict: Verdict
  reason?: RefusalReason
}

/** Takes a notification as the webhook gets it, and records it with the verdict. */
export async function receiveNotification(world: World, body: unknown): Promise<Judgement> {
  const record = notificationRecord(world, {
    body: isRecord(body) ? body : { unreadable: body ?? null },
    dueAt: world.now,
  })
  const judgement = await judge(world, body)
  world.notifications.push(record)
  return close(world, record, judgement)
}

/** The gateway signs a queued notification and posts it. */
export async function deliverNotification(world: World, id: string): Promise<void> {
  const record = world.notifications.find((notification) => notification.id === id)
  if (!record || record.state !== 'queued') return
  const { order_id, status_code, gross_amount } = record.body
  const signable = {
    order_id: String(order_id),
    status_code: String(status_code),
    gross_amount: String(gross_amount),
  }
  record.body = { ...record.body, signature_key: await signatureOf(signable) }
  close(world, record, await judge(world, record.body))
}

async function judge(world: World, body: unknown): Promise<Judgement> {
  if (!isRecord(body)) return { verdict: 'refused', reason: 'malformed' }
  const { order_id, status_code, gross_amount, signature_key, transaction_id } = body
  if (
    typeof order_id !== 'string' ||
    typeof status_code !== 'string' ||
    typeof gross_amount !== 'string' ||
    typeof transaction_id !== 'string' ||
    typeof body.transaction_status !== 'string'
  ) {
    return { verdict: 'refused', reason: 'malformed' }
  }
  const signature = await signatureOf({ order_id, status_code, gross_amount })
  if (signature_key !== signature) return { verdict: 'refused', reason: 'bad_signature' }
  const order = orderById(world, order_id)
  if (!order) return { verdict: 'refused', reason: 'unknown_order' }
  if (gross_amount !== gatewayAmount(order.total)) {
    return { verdict: 'refused', reason: 'wrong_amount' }
  }
  if (wasApplied(world, body)) return { verdict: 'duplicate' }
  const report = reportOf(body, transactionById(world, transaction_id))
  return { verdict: applyReport(world, order, report) }
}

/** What makes two notifications the same one: the attempt and how it stands. */
const IDENTITY = ['transaction_id', 'transaction_status', 'fraud_status', 'refund_amount'] as const

function wasApplied(world: World, body: Record<string, unknown>): boolean {
  return world.notifications.some(
    (earlier) =>
      earlier.verdict === 'applied' && IDENTITY.every((key) => earlier.body[key] === body[key]),
  )
}

function close(world: World, record: NotificationRecord, judgement: Judgement): Judgement {
  record.state = 'delivered'
  record.deliveredAt = world.now
  record.verdict = judgement.verdict
  if (judgement.reason !== undefined) record.reason = judgement.reason
  return judgement
}
