// @ts-nocheck
import { isRecord } from '../domain/form.ts'
import { chooseMethod } from '../domain/gateway/charging.ts'
import { pageOf } from '../domain/gateway/snap-page.ts'
import {
  cancel,
  deny,
  expire,
  fail,
  type Moved,
  refund,
  settle,
} from '../domain/gateway/transaction-moves.ts'
import { latestTransaction, type Transaction } from '../domain/gateway/transaction.ts'
import { expireOrder } from '../domain/order/order-ending.ts'
import { type Order, orderById } from '../domain/order/order.ts'
import { Refusal } from '../domain/refusal.ts'
import type { World } from '../domain/world.ts'
import { type Call, param } from './endpoint.ts'

/**
 * The gateway does something to an order's latest payment: settle, deny, fail, expire, cancel or
 * refund (`{ amount }` for a part). An untouched order is settled by QRIS and expired by its deadline.
 */
export function moveOrder(call: Call): void {
  const { world, body } = call
  const order = orderById(world, param(call, 'id'))
  if (!order) throw new Refusal('NOT_FOUND')
  const verb = param(call, 'verb')
  const latest = latestTransaction(world, order.id)
  if (verb === 'expire' && !latest) {
    order.deadline = world.now
    return expireOrder(world, order)
  }
  const transaction = latest ?? (verb === 'settle' ? chooseQris(world, order) : undefined)
  const amount = isRecord(body) && typeof body.amount === 'number' ? body.amount : undefined
  const move = MOVES.get(verb)
  if (!move) throw new Refusal('NOT_FOUND')
  if (!transaction || !move(world, transaction, amount)) throw new Refusal('CONFLICT')
}

type Move = (world: World, transaction: Transaction, amount?: number) => Moved

const MOVES = new Map<string, Move>(Object.entries({ settle, deny, fail, expire, cancel, refund }))

function chooseQris(world: World, order: Order): Transaction | undefined {
  const page = pageOf(world, order.token ?? '')
  return page && chooseMethod(world, page, { payment_type: 'qris' })
}
