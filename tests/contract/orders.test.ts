import { describe, expect, it } from 'vitest'
import { Api } from './api-client.ts'
import { BCA, charge, orderOf, placeOrder, simulate } from './purchase.ts'

describe('the list of orders', () => {
  it('comes in pages, newest first, each order once and without its token', async () => {
    const api = await Api.ofSari({ scenario: 'many-orders' })
    const seen: string[] = []
    let query = ''
    for (let pages = 0; pages < 10; pages += 1) {
      const page = await api.get(`/api/orders?limit=10${query}`)
      const orders = page.at('data.orders')
      if (!Array.isArray(orders)) throw new Error('no orders')
      for (const [index] of orders.entries()) {
        seen.push(page.text(`data.orders.${index}.order_id`))
        expect(page.at(`data.orders.${index}.snap_token`)).toBeUndefined()
      }
      if (page.at('data.next_cursor') === null) break
      query = `&cursor=${page.text('data.next_cursor')}`
    }
    const made = await api.look(({ orders }) => orders.map(({ id }) => id))
    expect(seen).toEqual(made.toReversed())
    expect(seen.length).toBeGreaterThan(20)
  })

  it('has twenty a page unless told otherwise, and never more than fifty', async () => {
    const api = await Api.ofSari({ scenario: 'many-orders' })
    const count = async (query: string) => {
      const orders = (await api.get(`/api/orders${query}`)).at('data.orders')
      return Array.isArray(orders) ? orders.length : 0
    }
    expect(await count('')).toBe(20)
    expect(await count('?limit=500')).toBeLessThanOrEqual(50)
    expect((await api.get('/api/orders?limit=none')).status).toBe(422)
  })
})

describe("another person's order", () => {
  it('looks like none', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    const budi = { full_name: 'Budi', email: 'budi@notefiber.test', password: 'rahasia-sekali' }
    const registered = await api.post('/api/auth/register', budi)
    api.useToken(registered.text('data.access_token'))
    const path = `/api/orders/${bought.orderId}`
    const none = await api.get('/api/orders/NF-20260212-LAIN22')
    expect((await api.get(path)).at('error_type')).toBe(none.at('error_type'))
    expect((await api.post(`${path}/sync`)).status).toBe(404)
    expect((await api.post(`${path}/cancel`)).status).toBe(404)
    expect((await api.get('/api/orders')).at('data.orders')).toEqual([])
  })
})

describe('notifications that fail', () => {
  it('lost: only asking the gateway finds the payment', async () => {
    const api = await Api.ofSari()
    await api.settings({ notification_copies: 0 })
    const bought = await placeOrder(api)
    await charge(api, bought, BCA)
    await simulate(api, bought, 'pay')
    expect((await orderOf(api, bought)).text('data.status')).toBe('pending_payment')
    const synced = await api.post(`/api/orders/${bought.orderId}/sync`)
    expect(synced.text('data.status')).toBe('paid')
  })

  it('doubled: the second one changes nothing', async () => {
    const api = await Api.ofSari()
    await api.settings({ notification_copies: 3 })
    const bought = await placeOrder(api)
    await charge(api, bought, BCA)
    await simulate(api, bought, 'pay')
    expect((await orderOf(api, bought)).text('data.status')).toBe('paid')
    const verdicts = await api.look(({ notifications }) =>
      notifications.map(({ verdict }) => verdict),
    )
    expect(verdicts).toEqual([
      'applied',
      'duplicate',
      'duplicate',
      'applied',
      'duplicate',
      'duplicate',
    ])
    const outbox = await api.look((world) => world.outbox)
    expect(outbox.filter(({ subject }) => subject.startsWith('Pembayaran diterima'))).toHaveLength(
      1,
    )
  })

  it('slow: the order says pending until it arrives', async () => {
    const api = await Api.ofSari()
    await api.settings({ notification_delay_ms: 20_000 })
    const bought = await placeOrder(api)
    await charge(api, bought, BCA)
    expect((await orderOf(api, bought)).at('data.payment')).toBeUndefined()
    api.wait(20_000)
    expect((await orderOf(api, bought)).at('data.payment')).toBeDefined()
  })

  it('replayed by hand: the same verdict as for any duplicate', async () => {
    const api = await Api.ofSari({ scenario: 'pro-active' })
    const [record] = await api.look(({ notifications }) => notifications)
    await api.post(`/mock-control/notifications/${record?.id}/replay`)
    const last = await api.look(({ notifications }) => notifications.at(-1))
    expect(last).toMatchObject({ verdict: 'duplicate', state: 'delivered' })
  })

  it('doubled by hand while it waits: both come when the first was due', async () => {
    const api = await Api.ofSari()
    await api.settings({ notification_delay_ms: 60_000 })
    await charge(api, await placeOrder(api), BCA)
    const waiting = await api.look(({ notifications }) => notifications.at(-1)?.id)
    await api.post(`/mock-control/notifications/${waiting}/duplicate`)
    api.wait(60_000)
    const state = await api.get('/mock-control/state')
    expect(state.at('notifications')).toMatchObject([
      { state: 'delivered', verdict: 'applied' },
      { state: 'delivered', verdict: 'duplicate' },
    ])
    const again = await api.post(`/mock-control/notifications/${waiting}/duplicate`)
    expect(again.status).toBe(409)
  })

  it('held back by hand: dropped, delayed or sent at once', async () => {
    const api = await Api.ofSari()
    await api.settings({ notification_delay_ms: 60_000 })
    const bought = await placeOrder(api)
    await charge(api, bought, BCA)
    const waiting = await api.look(({ notifications }) => notifications.at(-1)?.id)
    const path = `/mock-control/notifications/${waiting}`
    await api.post(`${path}/delay`, { delay_ms: 600_000 })
    api.wait(120_000)
    expect((await orderOf(api, bought)).at('data.payment')).toBeUndefined()
    await api.post(`${path}/deliver`)
    expect((await orderOf(api, bought)).at('data.payment')).toBeDefined()
    expect((await api.post(`${path}/drop`)).status).toBe(409)
  })
})

describe('a session that ended elsewhere', () => {
  it('is noticed by the next call and by the next refresh', async () => {
    const api = await Api.ofSari()
    await api.post('/mock-control/sessions/end')
    expect((await api.get('/api/orders')).status).toBe(401)
    expect((await api.post('/api/auth/refresh')).status).toBe(401)
  })
})

describe('a reversal after the money came in', () => {
  it('takes the plan away again', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    await charge(api, bought, { payment_type: 'bank_transfer', bank: 'permata' })
    await simulate(api, bought, 'pay')
    expect((await api.get('/api/payment/status')).at('data.is_active')).toBe(true)
    await simulate(api, bought, 'deny')
    const order = await orderOf(api, bought)
    expect(order.at('data')).toMatchObject({ status: 'failed', failure: { code: 'reversed' } })
    expect((await api.get('/api/payment/status')).at('data.is_active')).toBe(false)
  })
})
