import type { Order } from '@/features/orders/order-schema'
import { isSettled, standingOf } from '@/features/orders/order-standing'
import { payableOrder } from '@/features/payment/payable-order'
import type { Placement } from '@/features/payment/payment-flow'
import { type Failure, failureOf, isRefusal } from '@/shared/lib/failure'
import { type CheckoutBody, pendingOrderDetails, type PlacedOrder } from './checkout-schema'
import type { IdempotencyKeys } from './idempotency-keys'

export interface OrderingPorts {
  readonly keys: IdempotencyKeys
  readonly postCheckout: (body: CheckoutBody, key: string) => Promise<PlacedOrder>
  readonly readOrder: (orderId: string) => Promise<Order>
  readonly redirectHosts: readonly string[]
}

/**
 * One intent, one order. The same body repeats under the same key and gets the same order back;
 * an open order of another intent is led to; an order that stopped being payable gives way to a new one.
 */
export async function placeOrder(body: CheckoutBody, ports: OrderingPorts): Promise<Placement> {
  const first = await attempt(body, ports)
  return first === 'again' ? finalAttempt(body, ports) : first
}

async function attempt(body: CheckoutBody, ports: OrderingPorts): Promise<Placement | 'again'> {
  const { key, isKept } = await ports.keys.keyFor(body)
  let repeats = isKept
  const post = () => ports.postCheckout(body, key)
  try {
    const placed = await post().catch((error: unknown) => {
      // Asked once more under the same key: the order exists or it does not, but never twice.
      if (failureOf(error).kind !== 'unreachable') throw error
      repeats = true
      return post()
    })
    ports.keys.markUsed(placed.orderId)
    return repeats ? await lookAgain(placed.orderId, ports) : obtained(placed, ports)
  } catch (error) {
    return refusalOf(failureOf(error), ports)
  }
}

async function finalAttempt(body: CheckoutBody, ports: OrderingPorts): Promise<Placement> {
  const second = await attempt(body, ports)
  return second === 'again' ? { type: 'refused', failure: { kind: 'unexpected' } } : second
}

/** The first answer of a key is kept for a day, also when it was lost; its token may not be: the order itself knows better. */
async function lookAgain(orderId: string, ports: OrderingPorts): Promise<Placement | 'again'> {
  const order = await ports.readOrder(orderId)
  const standing = standingOf(order)
  if (standing === 'untouched') return obtained(order, ports)
  if (isSettled(standing) && standing !== 'paid') {
    ports.keys.renew()
    return 'again'
  }
  return { type: 'found', orderId }
}

function obtained(
  handles: Pick<PlacedOrder, 'orderId' | 'snapToken' | 'snapRedirectUrl'>,
  ports: OrderingPorts,
): Placement {
  return { type: 'obtained', order: payableOrder(handles, ports.redirectHosts) }
}

function refusalOf(failure: Failure, ports: OrderingPorts): Placement | 'again' {
  if (isRefusal(failure, 'IDEMPOTENCY_CONFLICT')) {
    ports.keys.renew()
    return 'again'
  }
  if (failure.kind === 'rejected' && failure.type === 'ORDER_PENDING') {
    const details = pendingOrderDetails.safeParse(failure.details)
    if (details.success) return { type: 'found', orderId: details.data.orderId }
    return { type: 'refused', failure: { kind: 'contract' } }
  }
  return { type: 'refused', failure }
}
