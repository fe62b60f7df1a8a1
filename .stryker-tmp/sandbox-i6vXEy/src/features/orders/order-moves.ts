// @ts-nocheck
import { matchQuery, type QueryClient } from '@tanstack/react-query'
import { orderKeys } from './order-keys'
import type { Order } from './order-schema'
import { type OrderStanding, standingOf } from './order-standing'

/** An order stands elsewhere than this tab last knew, or is known for the first time. */
export interface OrderMove {
  readonly orderId: string
  readonly from: OrderStanding | undefined
  readonly to: OrderStanding
  /** Of the answer that said so. */
  readonly queryHash: string
}

/** Tells each move of an order once, whichever screen or payment asked for it. */
export function followOrderMoves(
  queryClient: QueryClient,
  onMove: (move: OrderMove) => void,
): () => void {
  const known = new Map<string, { to: OrderStanding; access: string }>()

  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return
    const { queryKey, queryHash } = event.query
    if (!matchQuery({ queryKey: orderKeys.details() }, event.query)) return
    const order = queryClient.getQueryData<Order>(queryKey)
    if (order === undefined) return
    const { orderId } = order
    const before = known.get(orderId)
    const now = { to: standingOf(order), access: order.subscription.status }
    known.set(orderId, now)
    if (before?.to === now.to && before.access === now.access) return
    onMove({ orderId, from: before?.to, to: now.to, queryHash })
  })
}
