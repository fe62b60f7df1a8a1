// @ts-nocheck
import { checkOut } from '../domain/order/checkout.ts'
import { cancelOrder } from '../domain/order/order-ending.ts'
import { ownOrder, type Order } from '../domain/order/order.ts'
import { syncOrder } from '../domain/order/order-syncing.ts'
import { keepTokenAlive } from '../domain/order/order-token.ts'
import { refuseField } from '../domain/refusal.ts'
import { type Endpoint, forMember, type MemberCall, param } from './endpoint.ts'
import { created, ok, type Reply } from './reply.ts'
import { checkoutView, listedOrderView, orderView } from './views/order-view.ts'

const LIST = { usual: 20, most: 50 }

export const orderEndpoints: Endpoint[] = [
  forMember('post', '/api/payment/checkout', (call) => {
    const { world, account, request, body } = call
    const answer = checkOut(world, account, {
      key: request.headers.get('idempotency-key'),
      body,
      finishUrl: `${call.carrier.appOrigin(request)}/payment/callback`,
    })
    return created(checkoutView(answer, call))
  }),
  forMember('get', '/api/orders', (call) => {
    const { world, account, query } = call
    const newestFirst = world.orders.filter((order) => order.accountId === account.id).toReversed()
    const start = startOf(newestFirst, query.get('cursor'))
    const size = pageSize(query.get('limit'))
    const page = newestFirst.slice(start, start + size)
    return ok({
      orders: page.map((order) => listedOrderView(order, call)),
      next_cursor: start + size < newestFirst.length ? (page.at(-1)?.id ?? null) : null,
    })
  }),
  forMember('get', '/api/orders/:id', (call) => orderReply(call, (order) => order)),
  forMember('post', '/api/orders/:id/sync', (call) =>
    orderReply(call, (order) => syncOrder(call.world, order)),
  ),
  forMember('post', '/api/orders/:id/cancel', (call) =>
    orderReply(call, (order) => cancelOrder(call.world, order)),
  ),
]

function orderReply(call: MemberCall, verb: (order: Order) => Order): Reply {
  const order = verb(ownOrder(call.world, call.account, param(call, 'id')))
  keepTokenAlive(call.world, order)
  return ok(orderView(order, call))
}

/** A cursor is the last order of the page before. */
function startOf(newestFirst: Order[], cursor: string | null): number {
  if (cursor === null) return 0
  const index = newestFirst.findIndex(({ id }) => id === cursor)
  if (index === -1) throw refuseField('cursor', 'unknown')
  return index + 1
}

function pageSize(limit: string | null): number {
  if (limit === null) return LIST.usual
  if (!/^[1-9]\d*$/.test(limit)) throw refuseField('limit', 'format')
  return Math.min(Number(limit), LIST.most)
}
