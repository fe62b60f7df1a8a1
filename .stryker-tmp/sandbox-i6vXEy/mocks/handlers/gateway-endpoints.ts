// @ts-nocheck
import { isoTime } from '../domain/calendar.ts'
import { schedule } from '../domain/due/due-schedule.ts'
import { chooseMethod } from '../domain/gateway/charging.ts'
import { pageOf, pageState, type SnapPage } from '../domain/gateway/snap-page.ts'
import { ALREADY_PROCESSED, PAGE_GONE, snapResult } from '../domain/gateway/snap-result.ts'
import { latestTransaction, type Transaction } from '../domain/gateway/transaction.ts'
import { move } from '../domain/gateway/transaction-moves.ts'
import { type Call, type Endpoint, open, param } from './endpoint.ts'
import { readChoice, readSimulation } from './gateway-requests.ts'
import { plain, type Reply } from './reply.ts'

/** What Midtrans' own servers would do for the page that snap.js frames. */
export const gatewayEndpoints: Endpoint[] = [
  onPage('get', '', (call, page) => plain(pageView(call, page))),
  onPage('get', '/status', (call, page) => {
    const latest = latestTransaction(call.world, page.orderId)
    return latest ? result(call, page, latest) : gatewayError(404, 'transaction not found')
  }),
  onPage('post', '/charge', (call, page) => {
    const state = pageState(call.world, page)
    if (state === 'paid') return plain(ALREADY_PROCESSED)
    if (state === 'expired' || state === 'cancelled') return plain(PAGE_GONE)
    const choice = readChoice(call.body)
    if (!choice) return gatewayError(400, 'payment_type is not supported')
    return result(call, page, chooseMethod(call.world, page, choice))
  }),
  onPage('post', '/simulate', (call, page) => {
    const wish = readSimulation(call.body)
    if (!wish) return gatewayError(400, 'action is not supported')
    const latest = latestTransaction(call.world, page.orderId)
    if (!latest) return gatewayError(412, 'no method was chosen')
    const { verb, delayMs } = wish
    if (delayMs > 0) {
      const action = { kind: 'move-transaction', transactionId: latest.id, verb } as const
      schedule(call.world, call.world.now + delayMs, action)
    } else if (!move(call.world, latest, verb)) {
      return gatewayError(412, 'Transaction status cannot be updated.')
    }
    return result(call, page, latest)
  }),
]

function onPage(
  method: 'get' | 'post',
  path: string,
  run: (call: Call, page: SnapPage) => Reply,
): Endpoint {
  return open(method, `/mock-gateway/snap/:token${path}`, (call) => {
    const page = pageOf(call.world, param(call, 'token'))
    return page ? run(call, page) : gatewayError(404, 'token not found')
  })
}

function result({ origin }: Call, page: SnapPage, transaction: Transaction): Reply {
  return plain(snapResult(transaction, page, origin))
}

function gatewayError(status: number, message: string): Reply {
  return plain({ error_messages: [message] }, status)
}

function pageView({ world, origin }: Call, page: SnapPage) {
  const latest = latestTransaction(world, page.orderId)
  const { firstName, lastName, email } = page.customer
  const state = pageState(world, page)
  const deadline = state === 'pending' && latest ? latest.expiresAt : page.lapsesAt
  return {
    order_id: page.orderId,
    gross_amount: page.grossAmount,
    currency: 'IDR',
    merchant_name: 'NoteFiber',
    items: page.items,
    customer: { first_name: firstName, last_name: lastName, email },
    finish_url: page.finishUrl,
    page: state,
    expires_at: isoTime(deadline),
    server_time: isoTime(world.now),
    result: latest && snapResult(latest, page, origin),
  }
}
