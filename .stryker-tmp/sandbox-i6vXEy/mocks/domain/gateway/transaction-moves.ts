// @ts-nocheck
import type { GatewayVerb } from '../due/due-schedule.ts'
import type { World } from '../world.ts'
import { notify } from './notification.ts'
import type { Transaction } from './transaction.ts'

/** Whether a move took place; the gateway answers 412 otherwise. */
export type Moved = boolean

/** The money arrives. A late transfer counts even after the number expired or was cancelled. */
export function settle(world: World, transaction: Transaction): Moved {
  const waiting = ['pending', 'expire', 'cancel'].includes(transaction.status)
  const challenged = transaction.fraudStatus === 'challenge'
  if (transaction.superseded || !(waiting || challenged)) return false
  transaction.status = transaction.means.kind === 'card' ? 'capture' : 'settlement'
  transaction.fraudStatus = 'accept'
  transaction.paidAt = world.now
  world.counters.charges += 1
  notify(world, transaction)
  return true
}

/** The bank says no; after the payment, it takes the money back (a reversal). */
export function deny(world: World, transaction: Transaction): Moved {
  if (!['pending', 'capture', 'settlement'].includes(transaction.status)) return false
  transaction.status = 'deny'
  if (transaction.fraudStatus === 'challenge') transaction.fraudStatus = 'deny'
  transaction.reason =
    transaction.paidAt === undefined ? 'Denied by the provider' : 'Reversed by the provider'
  notify(world, transaction)
  return true
}

export function fail(world: World, transaction: Transaction): Moved {
  return end(world, transaction, 'failure')
}

export function expire(world: World, transaction: Transaction): Moved {
  return end(world, transaction, 'expire')
}

export function cancel(world: World, transaction: Transaction): Moved {
  return end(world, transaction, 'cancel')
}

/** Gives money back, all that is left of it unless an amount is named. */
export function refund(world: World, transaction: Transaction, amount?: number): Moved {
  if (!['capture', 'settlement', 'partial_refund'].includes(transaction.status)) return false
  const left = transaction.grossAmount - transaction.refunded
  const given = Math.min(amount ?? left, left)
  if (given <= 0) return false
  transaction.refunded += given
  transaction.status = transaction.refunded < transaction.grossAmount ? 'partial_refund' : 'refund'
  notify(world, transaction)
  return true
}

export function move(world: World, transaction: Transaction, verb: GatewayVerb): Moved {
  return { settle, deny, expire, cancel }[verb](world, transaction)
}

function end(
  world: World,
  transaction: Transaction,
  status: 'failure' | 'expire' | 'cancel',
): Moved {
  const challenged = status === 'cancel' && transaction.fraudStatus === 'challenge'
  if (transaction.status !== 'pending' && !challenged) return false
  transaction.status = status
  transaction.fraudStatus = 'accept'
  notify(world, transaction)
  return true
}
