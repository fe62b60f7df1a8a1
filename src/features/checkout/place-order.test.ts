import { beforeEach, describe, expect, test } from 'vitest'
import type { Order } from '@/features/orders/order-schema'
import { FailureError, type Failure, type RefusalType } from '@/shared/lib/failure'
import { rupiah } from '@/shared/lib/rupiah'
import type { CheckoutBody, PlacedOrder } from './checkout-schema'
import { createIdempotencyKeys } from './idempotency-keys'
import { placeOrder } from './place-order'

const body: CheckoutBody = {
  plan_id: 'plan_pro_month',
  summary_version: 'v1',
  first_name: 'Sari',
  email: 'sari@notefiber.test',
  phone: '081234567890',
  address_line1: 'Jalan Braga 1',
  country: 'ID',
  state: '32',
  city: '32.73',
  postal_code: '40111',
}

const placed: PlacedOrder = {
  subscriptionId: 'sub-1',
  orderId: 'order-1',
  status: 'pending_payment',
  snapToken: 'token-1',
  expiresAt: 0,
}

function orderWith(change: Partial<Order>): Order {
  return {
    orderId: 'order-1',
    status: 'pending_payment',
    plan: { id: 'plan_pro_month', name: 'Pro', slug: 'pro', billingPeriod: 'month' },
    lines: [],
    total: rupiah(331_890),
    currency: 'IDR',
    createdAt: 0,
    expiresAt: 0,
    billing: {
      firstName: 'Sari',
      email: 'sari@notefiber.test',
      phone: '+6281234567890',
      addressLine1: 'Jalan Braga 1',
      country: 'ID',
      city: '32.73',
    },
    subscription: { status: 'pending_payment' },
    serverTime: 0,
    receivedAt: 0,
    ...change,
  }
}

function refusal(type: RefusalType, details?: unknown): Failure {
  return { kind: 'rejected', type, status: 409, fields: [], details }
}

function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  }
}

let storage: Storage
let keysSent: string[]
let looks: number

beforeEach(() => {
  storage = memoryStorage()
  keysSent = []
  looks = 0
})

/** The flow with an API that gives these answers, one for each call. */
function ordering(answers: readonly (PlacedOrder | Failure)[], order = orderWith({})) {
  const queue = [...answers]
  return (what: CheckoutBody = body) =>
    placeOrder(what, {
      keys: createIdempotencyKeys(storage),
      postCheckout: async (_body, key) => {
        keysSent.push(key)
        const answer = queue.shift()
        if (answer === undefined) throw new Error('one call too many')
        if ('kind' in answer) throw new FailureError(answer)
        return answer
      },
      readOrder: async () => {
        looks += 1
        return order
      },
      redirectHosts: ['app.midtrans.com'],
    })
}

describe('placing an order', () => {
  test('hands out the order’s token and nothing else', async () => {
    await expect(ordering([placed])()).resolves.toEqual({
      type: 'obtained',
      order: { orderId: 'order-1', snapToken: 'token-1' },
    })
    expect(looks).toBe(0)
  })

  test('takes the gateway’s page only from exactly the gateway’s host', async () => {
    const page = (url: string) => ({ ...placed, snapRedirectUrl: url })
    await expect(
      ordering([page('https://app.midtrans.com/snap/v4/redirection/x')])(),
    ).resolves.toMatchObject({
      order: { redirectUrl: 'https://app.midtrans.com/snap/v4/redirection/x' },
    })
    const evil = await ordering([page('https://app.midtrans.com.evil.test/')])({
      ...body,
      plan_id: 'other',
    })
    expect(evil).toEqual({ type: 'obtained', order: { orderId: 'order-1', snapToken: 'token-1' } })
  })

  test('repeats the key of the same body after a failure, even when the page was reloaded', async () => {
    const order = ordering([{ kind: 'timeout' }, placed])
    await order()
    await order()
    expect(keysSent).toHaveLength(2)
    expect(new Set(keysSent).size).toBe(1)
  })

  test('asks once more by itself under the same key when the answer is lost', async () => {
    await expect(ordering([{ kind: 'unreachable' }, placed])()).resolves.toMatchObject({
      type: 'obtained',
    })
    expect(new Set(keysSent).size).toBe(1)
  })

  test('gives a changed body a key of its own', async () => {
    const order = ordering([placed, placed])
    await order()
    await order({ ...body, city: '32.04' })
    expect(new Set(keysSent).size).toBe(2)
  })

  test('the order of keys in the body changes nothing', async () => {
    const order = ordering([{ kind: 'timeout' }, placed])
    await order()
    await order(Object.fromEntries(Object.entries(body).toReversed()) as unknown as CheckoutBody)
    expect(new Set(keysSent).size).toBe(1)
  })

  test('keeps no word of the address in storage', async () => {
    await ordering([placed])()
    const kept = JSON.stringify([storage.getItem(storage.key(0) ?? '')])
    const { first_name, email, phone, address_line1 } = body
    for (const word of [first_name, email, phone, address_line1]) expect(kept).not.toContain(word)
    expect(kept).not.toContain('token-1')
  })
})

describe('pressing pay again', () => {
  test('opens the order’s own token again, asked of the order first', async () => {
    const order = ordering([placed, placed], orderWith({ snapToken: 'token-2' }))
    await order()
    await expect(order()).resolves.toEqual({
      type: 'obtained',
      order: { orderId: 'order-1', snapToken: 'token-2' },
    })
  })

  test('leads to an order that waits for money or is paid, instead of asking for more', async () => {
    for (const change of [
      { payment: { type: 'qris' } },
      { status: 'paid' },
      { status: 'paid', subscription: { status: 'active' } },
    ] as const) {
      storage = memoryStorage()
      const order = ordering([placed, placed], orderWith(change))
      await order()
      await expect(order()).resolves.toEqual({ type: 'found', orderId: 'order-1' })
    }
  })

  test.each(['expired', 'cancelled', 'failed'] as const)(
    'makes a new order under a new key when the first is %s',
    async (status) => {
      const second = { ...placed, orderId: 'order-2', snapToken: 'token-2' }
      const order = ordering([placed, placed, second], orderWith({ status }))
      await order()
      await expect(order()).resolves.toMatchObject({
        type: 'obtained',
        order: { orderId: 'order-2' },
      })
      expect(keysSent[0]).toBe(keysSent[1])
      expect(keysSent[2]).not.toBe(keysSent[1])
    },
  )
})

describe('an order whose answer was lost', () => {
  const timedOut: Failure = { kind: 'timeout' }
  const unreachable: Failure = { kind: 'unreachable' }

  test.each([
    { status: 'paid' },
    { status: 'paid', subscription: { status: 'active' } },
    { payment: { type: 'qris' } },
  ] as const)('is led to, and its first token opens nothing, once it is %j', async (change) => {
    const press = ordering([timedOut, placed], orderWith(change))
    await press()
    await expect(press()).resolves.toEqual({ type: 'found', orderId: 'order-1' })
  })

  test.each(['expired', 'cancelled', 'failed'] as const)(
    'gives way to one new order under a new key once it is %s',
    async (status) => {
      const second = { ...placed, orderId: 'order-2', snapToken: 'token-2' }
      const press = ordering([timedOut, placed, second], orderWith({ status }))
      await press()
      await expect(press()).resolves.toEqual({
        type: 'obtained',
        order: { orderId: 'order-2', snapToken: 'token-2' },
      })
      expect(keysSent[0]).toBe(keysSent[1])
      expect(keysSent[2]).not.toBe(keysSent[1])
    },
  )

  test('is asked before its token opens, also when the answer is asked for by itself', async () => {
    const press = ordering([unreachable, placed], orderWith({ status: 'paid' }))
    await expect(press()).resolves.toEqual({ type: 'found', orderId: 'order-1' })
  })
})

describe('refusals', () => {
  test('an open order of another tab is led to', async () => {
    const answer = refusal('ORDER_PENDING', { order_id: 'order-0' })
    await expect(ordering([answer])()).resolves.toEqual({ type: 'found', orderId: 'order-0' })
  })

  test('a key conflict is nobody’s concern: a new key is taken', async () => {
    await expect(ordering([refusal('IDEMPOTENCY_CONFLICT'), placed])()).resolves.toMatchObject({
      type: 'obtained',
    })
    expect(new Set(keysSent).size).toBe(2)
  })

  test('a key conflict that stays is told as an unexpected failure, never by its name', async () => {
    const conflict = refusal('IDEMPOTENCY_CONFLICT')
    await expect(ordering([conflict, conflict])()).resolves.toEqual({
      type: 'refused',
      failure: { kind: 'unexpected' },
    })
  })

  test('an open order without a number breaks the agreement, and is told so', async () => {
    await expect(ordering([refusal('ORDER_PENDING', {})])()).resolves.toEqual({
      type: 'refused',
      failure: { kind: 'contract' },
    })
  })

  test('a wrong field is handed back', async () => {
    const failure = refusal('VALIDATION')
    await expect(ordering([failure])()).resolves.toEqual({ type: 'refused', failure })
  })
})
