// @ts-nocheck
import { schedule } from '../due/due-schedule.ts'
import { newId } from '../random.ts'
import type { World } from '../world.ts'
import { notificationBody } from './notification-body.ts'
import type { Transaction } from './transaction.ts'

export type Verdict = 'applied' | 'duplicate' | 'stale' | 'refused'

export interface NotificationRecord {
  id: string
  transactionId?: string
  orderId?: string
  body: Record<string, unknown>
  state: 'queued' | 'delivered' | 'dropped'
  dueAt: number
  deliveredAt?: number
  verdict?: Verdict
  /** Why it was refused or made no change. */
  reason?: string
}

/** The gateway tells the API how a transaction stands now, after the delay that the settings ask for. */
export function notify(world: World, transaction: Transaction): void {
  const { notificationCopies, notificationDelayMs } = world.settings
  for (let copy = 0; copy < Math.max(1, notificationCopies); copy += 1) {
    const record = queueNotification(world, {
      body: notificationBody(transaction),
      delayMs: notificationDelayMs,
    })
    if (notificationCopies === 0) record.state = 'dropped'
  }
}

export function queueNotification(
  world: World,
  { body, delayMs }: { body: Record<string, unknown>; delayMs: number },
): NotificationRecord {
  const record = notificationRecord(world, { body, dueAt: world.now + delayMs })
  world.notifications.push(record)
  schedule(world, record.dueAt, { kind: 'deliver-notification', notificationId: record.id })
  return record
}

/** A notification that nobody has judged yet; what it speaks of is read from its body. */
export function notificationRecord(
  world: World,
  { body, dueAt }: { body: Record<string, unknown>; dueAt: number },
): NotificationRecord {
  return {
    id: newId(world, 'ntf'),
    ...(typeof body.transaction_id === 'string' && { transactionId: body.transaction_id }),
    ...(typeof body.order_id === 'string' && { orderId: body.order_id }),
    body,
    state: 'queued',
    dueAt,
  }
}
