// @ts-nocheck
import { newUuid } from '../random.ts'
import type { World } from '../world.ts'
import { notify } from './notification.ts'
import { type Transaction, transactionById } from './transaction.ts'

export interface RecurringCharge {
  order: { id: string; total: number; token?: string }
  /** The payment whose saved card or wallet is charged again. */
  likeTransaction: string | undefined
}

export function chargeAgain(world: World, { order, likeTransaction }: RecurringCharge): void {
  const earlier = transactionById(world, likeTransaction ?? '')
  if (!earlier) return
  const succeeds = world.settings.autoRenewal === 'succeeds'
  const paidStatus = earlier.means.kind === 'card' ? 'capture' : 'settlement'
  const transaction: Transaction = {
    id: newUuid(world),
    orderId: order.id,
    token: order.token ?? '',
    status: succeeds ? paidStatus : 'deny',
    fraudStatus: 'accept',
    grossAmount: order.total,
    means: earlier.means,
    createdAt: world.now,
    expiresAt: world.now,
    ...(succeeds ? { paidAt: world.now } : { reason: 'Insufficient funds' }),
    refunded: 0,
    superseded: false,
  }
  if (succeeds) world.counters.charges += 1
  world.transactions.push(transaction)
  notify(world, transaction)
}
