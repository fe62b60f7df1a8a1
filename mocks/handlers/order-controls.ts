import { isRecord } from '../domain/form.ts'
import { chooseMethod } from '../domain/gateway/charging.ts'
import { hasLiveTransaction, pageOf, pageState } from '../domain/gateway/snap-page.ts'
import {
  cancel,
  canMove,
  deny,
  expire,
  fail,
  MOVE_VERBS,
  type Moved,
  type MoveVerb,
  refund,
  settle,
} from '../domain/gateway/transaction-moves.ts'
import { latestTransaction, type Transaction } from '../domain/gateway/transaction.ts'
import { cancelOrder, expireOrder } from '../domain/order/order-ending.ts'
import { isOpen, type Order, orderById } from '../domain/order/order.ts'
import { Refusal } from '../domain/refusal.ts'
import type { World } from '../domain/world.ts'
import { type Call, param } from './endpoint.ts'

/**
 * The gateway does something to an order's latest payment: settle, deny (after the payment: the bank takes
 * the money back), fail, expire, cancel or refund (`{ amount }` for a part). An open order without a payment
 * under way is settled by QRIS, expired by its deadline and cancelled as by its buyer.
 */
export function moveOrder(call: Call): void {
  const { world, body } = call
  const order = orderById(world, param(call, 'id'))
  const verb = MOVE_VERBS.find((known) => known === param(call, 'verb'))
  if (!order || !verb) throw new Refusal('NOT_FOUND')
  if (!possibleMoves(world, order).includes(verb)) throw new Refusal('CONFLICT')
  const amount = isRecord(body) && typeof body.amount === 'number' ? body.amount : undefined
  const moved = isUntouched(world, order)
    ? moveUntouched(world, order, verb)
    : moveLatest(world, order, { verb, amount })
  if (!moved) throw new Refusal('CONFLICT')
}

/** The verbs that fit an order now. */
export function possibleMoves(world: World, order: Order): MoveVerb[] {
  if (isUntouched(world, order)) {
    const page = pageOf(world, order.token ?? '')
    const isPayable = page !== undefined && pageState(world, page) === 'open'
    return isPayable ? ['settle', 'expire', 'cancel'] : ['expire', 'cancel']
  }
  const latest = latestTransaction(world, order.id)
  return latest ? MOVE_VERBS.filter((verb) => canMove(latest, verb)) : []
}

/** Open, and no payment under way: nothing was chosen yet, or all was denied. */
function isUntouched(world: World, order: Order): boolean {
  return isOpen(order) && !hasLiveTransaction(world, order.id)
}

function moveUntouched(world: World, order: Order, verb: MoveVerb): Moved {
  if (verb === 'settle') {
    const page = pageOf(world, order.token ?? '')
    return page !== undefined && settle(world, chooseMethod(world, page, { payment_type: 'qris' }))
  }
  if (verb === 'expire') {
    order.deadline = world.now
    expireOrder(world, order)
  } else cancelOrder(world, order)
  return true
}

type Move = (world: World, transaction: Transaction, amount?: number) => Moved

const MOVES: Record<MoveVerb, Move> = { settle, deny, fail, expire, cancel, refund }

function moveLatest(
  world: World,
  order: Order,
  { verb, amount }: { verb: MoveVerb; amount: number | undefined },
): Moved {
  const latest = latestTransaction(world, order.id)
  return latest !== undefined && MOVES[verb](world, latest, amount)
}
