import type { GatewayVerb } from '../due/due-schedule.ts'
import type { World } from '../world.ts'
import { notify } from './notification.ts'
import type { Transaction } from './transaction.ts'

/** Whether a move took place; the gateway answers 412 otherwise. */
export type Moved = boolean

export const MOVE_VERBS = ['settle', 'deny', 'fail', 'expire', 'cancel', 'refund'] as const

export type MoveVerb = (typeof MOVE_VERBS)[number]

/** Whether the gateway would make this move now. */
export function canMove(transaction: Transaction, verb: MoveVerb): boolean {
  const { status, fraudStatus, superseded } = transaction
  const isChallenged = fraudStatus === 'challenge'
  switch (verb) {
    case 'settle':
      return !superseded && (['pending', 'expire', 'cancel'].includes(status) || isChallenged)
    case 'deny':
      return ['pending', 'capture', 'settlement'].includes(status)
    case 'cancel':
      return status === 'pending' || isChallenged
    case 'fail':
    case 'expire':
      return status === 'pending'
    case 'refund':
      return ['capture', 'settlement', 'partial_refund'].includes(status)
  }
}

/** The money arrives. A late transfer counts even after the number expired or was cancelled. */
export function settle(world: World, transaction: Transaction): Moved {
  if (!canMove(transaction, 'settle')) return false
  transaction.status = transaction.means.kind === 'card' ? 'capture' : 'settlement'
  transaction.fraudStatus = 'accept'
  transaction.paidAt = world.now
  world.counters.charges += 1
  notify(world, transaction)
  return true
}

/** The bank says no; after the payment, it takes the money back (a reversal). */
export function deny(world: World, transaction: Transaction): Moved {
  if (!canMove(transaction, 'deny')) return false
  transaction.status = 'deny'
  if (transaction.fraudStatus === 'challenge') transaction.fraudStatus = 'deny'
  transaction.reason =
    transaction.paidAt === undefined ? 'Denied by the provider' : 'Reversed by the provider'
  notify(world, transaction)
  return true
}

export function fail(world: World, transaction: Transaction): Moved {
  return canMove(transaction, 'fail') && end(world, transaction, 'failure')
}

export function expire(world: World, transaction: Transaction): Moved {
  return canMove(transaction, 'expire') && end(world, transaction, 'expire')
}

export function cancel(world: World, transaction: Transaction): Moved {
  return canMove(transaction, 'cancel') && end(world, transaction, 'cancel')
}

/** Gives money back, all that is left of it unless an amount is named. */
export function refund(world: World, transaction: Transaction, amount?: number): Moved {
  const left = transaction.grossAmount - transaction.refunded
  const given = Math.min(amount ?? left, left)
  if (!canMove(transaction, 'refund') || given <= 0) return false
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
  transaction.status = status
  transaction.fraudStatus = 'accept'
  notify(world, transaction)
  return true
}
