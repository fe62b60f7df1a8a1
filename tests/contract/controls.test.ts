import { describe, expect, it } from 'vitest'
import { Api, START } from './api-client.ts'
import { buy, charge, orderOf, placeOrder } from './purchase.ts'

const DAY = 86_400_000

const control = (api: Api, path: string, body?: object) => api.post(`/mock-control/${path}`, body)

describe('a reset', () => {
  it('puts a named scenario in place and signs its person in', async () => {
    const api = new Api()
    const answer = await control(api, 'reset', { scenario: 'grace', seed: 3 })
    expect(answer.text('scenario')).toBe('grace')
    const refreshed = await api.post('/api/auth/refresh')
    api.useToken(refreshed.text('data.access_token'))
    expect((await api.get('/api/payment/status')).text('data.status')).toBe('grace_period')
    await control(api, 'reset', { scenario: 'signed-out' })
    expect((await api.post('/api/auth/refresh')).status).toBe(401)
    expect((await api.get('/api/payment/status')).status).toBe(401)
  })

  it('can take place at another time, with other settings', async () => {
    const api = new Api()
    const now = '2028-02-29T09:00:00+07:00'
    await control(api, 'reset', { scenario: 'fresh', now, settings: { activation_delay_ms: 7 } })
    const state = await api.get('/mock-control/state')
    expect(state.text('now')).toBe('2028-02-29T09:00:00.000+07:00')
    expect(state.number('settings.activation_delay_ms')).toBe(7)
    await control(api, 'reset')
    const back = await api.get('/mock-control/state')
    expect(Date.parse(back.text('now'))).toBe(START)
  })

  it('knows only the scenarios it lists', async () => {
    const api = new Api()
    expect((await control(api, 'reset', { scenario: 'platinum' })).status).toBe(422)
    expect((await api.get('/mock-control/scenarios')).at('scenarios')).toContain('pro-active')
  })
})

describe('the settings', () => {
  it.each([{ colour: 'red' }, { notification_delay_ms: '5' }])('refuse %j', async (settings) => {
    expect((await new Api().settings(settings)).status).toBe(422)
  })
})

describe('the clock', () => {
  it('lets everything happen on the way, each at its own time', async () => {
    const api = await Api.ofSari({ scenario: 'pro-active' })
    await control(api, 'clock', { advance_ms: 70 * DAY })
    await api.signIn()
    const orders = await api.look((world) => world.orders)
    expect(orders.map(({ status }) => status)).toEqual(['paid', 'paid', 'paid'])
    const days = orders.map(({ paidAt = 0 }) => new Date(paidAt).toISOString().slice(0, 10))
    expect(days).toEqual(['2026-02-02', '2026-03-02', '2026-04-02'])
  })

  it('goes to what comes next in a subscription, and keeps people signed in if asked', async () => {
    const api = await Api.ofSari({ scenario: 'plus-active' })
    const goes = async (to: string) => {
      await control(api, 'clock', { to, keep_sessions: true })
      const session = await api.post('/api/auth/refresh')
      api.useToken(session.text('data.access_token'))
      return (await api.get('/api/payment/status')).text('data.status')
    }
    expect(await goes('renewal-reminder')).toBe('active')
    expect((await api.get('/api/payment/status')).text('data.renewal_order_id')).toMatch(/^NF-/)
    expect(await goes('period-end')).toBe('grace_period')
    expect(await goes('past-grace')).toBe('suspended')
    expect(await goes('expiry')).toBe('expired')
    expect((await control(api, 'clock', { to: 'expiry' })).status).toBe(422)
    await control(api, 'clock', { to: 'real-time' })
    expect(Date.parse((await api.get('/mock-control/state')).text('now'))).toBe(START)
  })

  it('leaves out the moments that a cancelled plan will not see', async () => {
    const api = await Api.ofSari({ scenario: 'cancel-scheduled' })
    expect((await api.get('/mock-control/state')).at('person')).toEqual({
      email: 'demo@notefiber.test',
      language: 'id',
      subscription: { status: 'canceled', plan_id: 'plan_pro_month' },
      milestones: { 'period-end': expect.any(String) },
    })
  })

  it('wants a moment', async () => {
    expect((await control(new Api(), 'clock', { now: 'tomorrow' })).status).toBe(422)
  })
})

describe('moving an order by hand', () => {
  it('settles and expires one that nobody touched', async () => {
    const api = await Api.ofSari()
    const first = await placeOrder(api)
    await control(api, `orders/${first.orderId}/expire`)
    expect((await orderOf(api, first)).text('data.status')).toBe('expired')
    const second = await placeOrder(api)
    await control(api, `orders/${second.orderId}/settle`)
    api.wait(2000)
    expect((await orderOf(api, second)).at('data')).toMatchObject({
      status: 'paid',
      payment: { type: 'qris' },
    })
  })

  it('refunds in part and in full, and approves the open request', async () => {
    const api = await Api.ofSari()
    const bought = await buy(api)
    const reason = 'Ternyata saya tidak memerlukannya.'
    const ask = () => api.post('/api/user/refund/request', { order_id: bought.orderId, reason })
    await ask()
    expect((await api.get('/api/payment/status')).at('data.has_pending_refund')).toBe(true)
    await control(api, `orders/${bought.orderId}/refund`, { amount: 100_000 })
    api.wait(2000)
    await ask()
    expect((await api.get('/api/user/refunds')).at('data')).toMatchObject([
      { status: 'pending', amount: 231_890 },
      { status: 'approved', amount: 100_000 },
    ])
    await control(api, `orders/${bought.orderId}/refund`)
    api.wait(2000)
    expect((await api.get('/api/user/refunds')).at('data.0')).toMatchObject({
      status: 'approved',
      amount: 231_890,
      plan_name: 'Pro',
    })
    expect((await api.get('/api/payment/status')).at('data')).toMatchObject({
      is_active: false,
      has_pending_refund: false,
    })
  })

  it('offers the verbs that fit, and each of them does fit', async () => {
    for (const scenario of [
      'order-untouched',
      'card-denied',
      'va-pending',
      'paid',
      'paid-late',
    ] as const) {
      const verbs = (await new Api({ scenario }).get('/mock-control/state')).at('orders.0.moves')
      for (const verb of ['settle', 'deny', 'fail', 'expire', 'cancel', 'refund']) {
        const api = new Api({ scenario })
        const id = await api.look(({ orders }) => orders[0]?.id)
        const { status } = await control(api, `orders/${id}/${verb}`)
        expect([scenario, verb, status === 200]).toEqual([
          scenario,
          verb,
          (verbs as string[]).includes(verb),
        ])
      }
    }
  })

  it('settles after a denial, and cancels what nobody paid', async () => {
    const api = await Api.ofSari({ scenario: 'card-denied' })
    const id = await api.look(({ orders }) => orders[0]?.id)
    await control(api, `orders/${id}/settle`)
    api.wait(2000)
    expect((await api.get(`/api/orders/${id}`)).text('data.status')).toBe('paid')
    const other = await Api.ofSari({ scenario: 'order-untouched' })
    const untouched = await other.look(({ orders }) => orders[0]?.id)
    await control(other, `orders/${untouched}/cancel`)
    expect((await other.get(`/api/orders/${untouched}`)).text('data.status')).toBe('cancelled')
  })

  it('refuses what does not fit', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    expect((await control(api, `orders/${bought.orderId}/refund`)).status).toBe(409)
    expect((await control(api, 'orders/none/settle')).status).toBe(404)
    await charge(api, bought, { payment_type: 'echannel' })
    expect((await control(api, `orders/${bought.orderId}/dance`)).status).toBe(404)
  })
})

describe('a refund that is rejected', () => {
  it('leaves the plan, and may be asked for again', async () => {
    const api = await Api.ofSari({ scenario: 'refund-requested' })
    const requests = await api.get('/api/user/refunds')
    await control(api, `refunds/${requests.text('data.0.id')}/reject`)
    expect((await api.get('/api/user/refunds')).text('data.0.status')).toBe('rejected')
    expect((await api.get('/api/payment/status')).at('data.is_active')).toBe(true)
    const again = await api.post('/api/user/refund/request', {
      order_id: requests.text('data.0.order_id'),
      reason: 'Ternyata saya tidak memerlukannya.',
    })
    expect(again.status).toBe(201)
  })
})

describe('the state', () => {
  it('tells the whole story: orders, payments, signed notifications, letters, counters', async () => {
    const api = await Api.ofSari({ scenario: 'pro-active' })
    const state = await api.get('/mock-control/state')
    expect(state.body).toMatchObject({
      scenario: 'pro-active',
      counters: { orders_created: 1, charges: 1 },
      orders: [{ status: 'paid', account: 'demo@notefiber.test', activated: true }],
      transactions: [{ payment_type: 'credit_card', status: 'capture' }],
      notifications: [{ verdict: 'applied', state: 'delivered' }],
      outbox: [{ to: 'demo@notefiber.test' }],
    })
    expect(state.text('notifications.0.body.signature_key')).toMatch(/^[\da-f]{128}$/)
  })
})
