// @ts-nocheck
import { type RefusalReason, receiveNotification } from '../domain/order/notification-receiving.ts'
import { Refusal } from '../domain/refusal.ts'
import { type Endpoint, open } from './endpoint.ts'
import { ok } from './reply.ts'

export const webhookEndpoints: Endpoint[] = [
  open('post', '/api/webhooks/midtrans', async ({ world, body }) => {
    const { reason } = await receiveNotification(world, body)
    if (reason !== undefined) throw refusalOf(reason)
    return ok()
  }),
]

function refusalOf(reason: RefusalReason): Refusal {
  switch (reason) {
    case 'bad_signature':
      return new Refusal('FORBIDDEN')
    case 'unknown_order':
      return new Refusal('NOT_FOUND')
    case 'malformed':
    case 'wrong_amount':
      return new Refusal('VALIDATION')
  }
}
