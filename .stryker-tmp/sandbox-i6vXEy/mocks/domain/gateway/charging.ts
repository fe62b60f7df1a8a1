// @ts-nocheck
import { schedule } from '../due/due-schedule.ts'
import { newUuid } from '../random.ts'
import type { World } from '../world.ts'
import { type CardOutcome, cardOutcome } from './card-outcome.ts'
import { notify } from './notification.ts'
import { type Choice, lifetimeOf, meansOf } from './payment-means.ts'
import type { SnapPage } from './snap-page.ts'
import { type Transaction, transactionsOf } from './transaction.ts'

/**
 * The buyer chooses how to pay on an open page: a number or a code comes to be, or a card is tried.
 * A method that takes hold replaces the one before; a refused card leaves it payable.
 */
export function chooseMethod(world: World, page: SnapPage, choice: Choice): Transaction {
  const means = meansOf(world, choice, page)
  const transaction: Transaction = {
    id: newUuid(world),
    orderId: page.orderId,
    token: page.token,
    status: 'pending',
    fraudStatus: 'accept',
    grossAmount: page.grossAmount,
    means,
    createdAt: world.now,
    expiresAt: world.now + lifetimeOf(means),
    refunded: 0,
    superseded: false,
  }
  if (choice.payment_type === 'credit_card') {
    tryCard(world, transaction, cardOutcome(choice.card_number, choice.otp))
  }
  if (transaction.status !== 'deny') supersedeOthers(world, page.orderId)
  world.transactions.push(transaction)
  if (transaction.status === 'pending') {
    schedule(world, transaction.expiresAt, {
      kind: 'move-transaction',
      transactionId: transaction.id,
      verb: 'expire',
    })
  }
  notify(world, transaction)
  return transaction
}

function tryCard(world: World, transaction: Transaction, outcome: CardOutcome): void {
  switch (outcome.kind) {
    case 'accepted':
      transaction.status = 'capture'
      transaction.paidAt = world.now
      world.counters.charges += 1
      break
    case 'challenged':
      transaction.status = 'capture'
      transaction.fraudStatus = 'challenge'
      break
    case 'denied':
      transaction.status = 'deny'
      transaction.fraudStatus = outcome.by === 'fraud-check' ? 'deny' : 'accept'
      transaction.reason = outcome.reason
      break
    case 'pending':
      schedule(world, world.now + outcome.acceptedAfterMs, {
        kind: 'move-transaction',
        transactionId: transaction.id,
        verb: 'settle',
      })
      break
  }
}

function supersedeOthers(world: World, orderId: string): void {
  for (const other of transactionsOf(world, orderId)) {
    if (other.status !== 'pending' && other.fraudStatus !== 'challenge') continue
    other.superseded = true
    other.status = 'cancel'
    other.fraudStatus = 'accept'
  }
}
