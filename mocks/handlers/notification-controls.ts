import { isRecord } from '../domain/form.ts'
import { type NotificationRecord, queueNotification } from '../domain/gateway/notification.ts'
import { deliverNotification } from '../domain/order/notification-receiving.ts'
import { Refusal } from '../domain/refusal.ts'
import type { World } from '../domain/world.ts'
import { type Call, param } from './endpoint.ts'

/**
 * `replay` sends it once more now. One that still waits: `deliver` sends it now, `delay` later, `duplicate`
 * has the gateway send it twice, `drop` loses it.
 */
export async function handleNotification(call: Call): Promise<void> {
  const { world, body } = call
  const record = world.notifications.find(({ id }) => id === param(call, 'id'))
  if (!record) throw new Refusal('NOT_FOUND')
  const verb = param(call, 'verb')
  if (verb === 'replay') return deliverNotification(world, copyOf(world, record, 0).id)
  if (record.state !== 'queued') throw new Refusal('CONFLICT')
  if (verb === 'deliver') return deliverNotification(world, record.id)
  if (verb === 'duplicate') copyOf(world, record, record.dueAt - world.now)
  else if (verb === 'drop') record.state = 'dropped'
  else if (verb === 'delay') delay(world, record, isRecord(body) ? Number(body.delay_ms) : 0)
  else throw new Refusal('NOT_FOUND')
}

function copyOf(world: World, { body }: NotificationRecord, delayMs: number): NotificationRecord {
  const { signature_key: _signature, ...unsigned } = body
  return queueNotification(world, { body: unsigned, delayMs })
}

function delay(world: World, record: NotificationRecord, delayMs: number): void {
  for (const due of world.due) {
    const { action } = due
    if (action.kind === 'deliver-notification' && action.notificationId === record.id) {
      due.at += delayMs
    }
  }
  record.dueAt += delayMs
}
