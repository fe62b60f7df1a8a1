// @ts-nocheck
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { orderKeys } from './order-keys'
import { followOrderMoves } from './order-moves'
import type { OrderStanding } from './order-standing'
import { sampleOrder } from './testing/sample-order'

let queryClient: QueryClient
let moves: (readonly [string, OrderStanding | undefined, OrderStanding])[]

beforeEach(() => {
  queryClient = new QueryClient()
  moves = []
  followOrderMoves(queryClient, ({ orderId, from, to }) => moves.push([orderId, from, to]))
})

function answer(change: Parameters<typeof sampleOrder>[0]) {
  const order = sampleOrder(change)
  queryClient.setQueryData(orderKeys.detail(order.orderId), order)
}

test('an order that is seen for the first time is told, and the same answer again is not', () => {
  answer({ status: 'pending_payment' })
  answer({ status: 'pending_payment', serverTime: 5 })
  expect(moves).toEqual([['order-1', undefined, 'untouched']])
})

test('paid is told, and opened is told apart from it', () => {
  answer({ status: 'pending_payment', payment: { type: 'qris' } })
  answer({ status: 'paid', subscription: { status: 'pending_payment' } })
  answer({ status: 'paid', subscription: { status: 'active' } })
  expect(moves.slice(1)).toEqual([
    ['order-1', 'waiting', 'activating'],
    ['order-1', 'activating', 'paid'],
  ])
})

test('access that ends under a paid order is told', () => {
  answer({ status: 'paid', subscription: { status: 'active' } })
  answer({ status: 'paid', subscription: { status: 'expired' } })
  expect(moves).toHaveLength(2)
})

test('each order is followed by itself', () => {
  answer({ orderId: 'order-1', status: 'paid', subscription: { status: 'active' } })
  answer({ orderId: 'order-2', status: 'expired' })
  answer({ orderId: 'order-1', status: 'paid', subscription: { status: 'active' } })
  expect(moves.map(([orderId]) => orderId)).toEqual(['order-1', 'order-2'])
})

test('what is not an order is not followed', () => {
  queryClient.setQueryData(orderKeys.list(), { pages: [], pageParams: [] })
  queryClient.setQueryData(['subscription'], {})
  expect(moves).toEqual([])
})
