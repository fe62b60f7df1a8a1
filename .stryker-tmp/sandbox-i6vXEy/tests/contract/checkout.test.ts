// @ts-nocheck
import { describe, expect, it } from 'vitest'
import { Api } from './api-client.ts'
import {
  BCA,
  buy,
  CARD,
  charge,
  checkOut,
  checkoutBody,
  orderOf,
  placeOrder,
  postCheckout,
} from './purchase.ts'

const DAY = 86_400_000
const KEY = '0d3b51a1-0e3a-4b0e-9c9e-2f0a6f1f8f11'

const created = (api: Api) => api.look(({ counters }) => counters.ordersCreated)

describe('an idempotency key', () => {
  it('answers the same order for the same body, however often it is sent', async () => {
    const api = await Api.ofSari()
    const body = await checkoutBody(api)
    const first = await postCheckout(api, body, KEY)
    const again = await postCheckout(
      api,
      Object.fromEntries(Object.entries(body).toReversed()),
      KEY,
    )
    expect(again.at('data')).toEqual(first.at('data'))
    expect(await created(api)).toBe(1)
  })

  it('makes one order of two requests at the same time', async () => {
    const api = await Api.ofSari()
    const body = await checkoutBody(api)
    const both = await Promise.all([postCheckout(api, body, KEY), postCheckout(api, body, KEY)])
    expect(both[0].text('data.order_id')).toBe(both[1].text('data.order_id'))
    expect(await created(api)).toBe(1)
  })

  it('of another body is a conflict', async () => {
    const api = await Api.ofSari()
    const body = await checkoutBody(api)
    await postCheckout(api, body, KEY)
    const other = await postCheckout(api, { ...body, city: '32.04' }, KEY)
    expect(other.text('error_type')).toBe('IDEMPOTENCY_CONFLICT')
  })

  it.each([
    ['a missing field', { phone: '' }, {}],
    ['a gateway that is down', {}, { gateway: 'down' }],
    ['a plan that is sold out', {}, { availability: { plan_pro_month: 'sold_out' } }],
  ])('stays unused after %s', async (_case, wrong, settings) => {
    const api = await Api.ofSari()
    const body = await checkoutBody(api)
    await api.settings(settings)
    expect((await postCheckout(api, { ...body, ...wrong }, KEY)).status).toBeGreaterThan(399)
    await api.settings({ gateway: 'up', availability: {} })
    expect((await postCheckout(api, body, KEY)).status).toBe(201)
  })

  it('still answers after the order was paid, so the order must be asked', async () => {
    const api = await Api.ofSari()
    const body = await checkoutBody(api)
    const answer = await postCheckout(api, body, KEY)
    const bought = {
      orderId: answer.text('data.order_id'),
      token: answer.text('data.snap_token'),
    }
    await charge(api, bought, CARD)
    expect((await orderOf(api, bought)).text('data.status')).toBe('paid')
    expect((await postCheckout(api, body, KEY)).at('data')).toEqual(answer.at('data'))
  })

  it('is new again after 24 hours', async () => {
    const api = await Api.ofSari()
    const body = await checkoutBody(api)
    const first = await postCheckout(api, body, KEY)
    api.wait(DAY + 1)
    await api.signIn()
    const later = await postCheckout(api, body, KEY)
    expect(later.text('data.order_id')).not.toBe(first.text('data.order_id'))
  })

  it.each(['', 'not-a-uuid'])('must be a UUID, not %j', async (key) => {
    const api = await Api.ofSari()
    const answer = await postCheckout(api, await checkoutBody(api), key)
    expect(answer.status).toBe(422)
    expect(answer.text('errors.0.field')).toBe('Idempotency-Key')
  })
})

describe('one open order a person', () => {
  it('names the open one to any other key', async () => {
    const api = await Api.ofSari()
    const { orderId } = await placeOrder(api)
    const other = await checkOut(api, { plan: 'team' })
    expect(other.text('error_type')).toBe('ORDER_PENDING')
    expect(other.text('data.order_id')).toBe(orderId)
  })

  it('is over once the order is cancelled', async () => {
    const api = await Api.ofSari()
    const { orderId } = await placeOrder(api)
    await api.post(`/api/orders/${orderId}/cancel`)
    expect((await checkOut(api, { plan: 'team' })).status).toBe(201)
  })

  it('does not count a renewal order that nobody touched: it gives way', async () => {
    const api = await Api.ofSari({ scenario: 'renewal-due' })
    expect((await checkOut(api, { plan: 'team' })).status).toBe(201)
    const orders = await api.get('/api/orders')
    expect(orders.at('data.orders.1.status')).toBe('cancelled')
  })

  it('counts a renewal order with a code', async () => {
    const api = await Api.ofSari({ scenario: 'renewal-due' })
    const status = await api.get('/api/payment/status')
    const order = await api.get(`/api/orders/${status.text('data.renewal_order_id')}`)
    const bought = { orderId: order.text('data.order_id'), token: order.text('data.snap_token') }
    await charge(api, bought, BCA)
    const other = await checkOut(api, { plan: 'team' })
    expect(other.text('error_type')).toBe('ORDER_PENDING')
  })
})

describe('what may be bought', () => {
  it.each([
    ['pro-active', 'pro', 'month', 'ALREADY_SUBSCRIBED'],
    ['pro-active', 'plus', 'month', 'DOWNGRADE_NOT_ALLOWED'],
    ['pro-active', 'plus', 'year', 'DOWNGRADE_NOT_ALLOWED'],
    ['team-active', 'team', 'month', 'DOWNGRADE_NOT_ALLOWED'],
    ['paid-activating', 'team', 'month', 'ALREADY_SUBSCRIBED'],
  ] as const)('in %s, %s by the %s is refused: %s', async (scenario, plan, period, error) => {
    const api = await Api.ofSari({ scenario })
    expect((await checkOut(api, { plan, period })).text('error_type')).toBe(error)
  })

  it.each([
    ['pro-active', 'pro', 'year'],
    ['pro-active', 'team', 'month'],
    ['grace', 'plus', 'month'],
    ['subscription-expired', 'pro', 'month'],
    ['refunded', 'pro', 'month'],
  ] as const)('in %s, %s by the %s goes on', async (scenario, plan, period) => {
    const api = await Api.ofSari({ scenario })
    await api.look((world) => {
      for (const order of world.orders) {
        if (order.status === 'pending_payment' && order.purpose === 'purchase') {
          throw new Error('an order is open already')
        }
      }
    })
    expect((await checkOut(api, { plan, period })).status).toBe(201)
  })

  it('is never the free plan', async () => {
    const answer = await checkOut(await Api.ofSari(), { plan: 'free' })
    expect(answer.status).toBe(422)
    expect(answer.text('errors.0.field')).toBe('plan_id')
  })

  it.each(['SOLD_OUT', 'NOT_ON_SALE'])('is not what is %s', async (error) => {
    const api = await Api.ofSari()
    await api.settings({ availability: { plan_pro_month: error.toLowerCase() } })
    expect((await checkOut(api)).text('error_type')).toBe(error)
  })
})

describe('a price that changed since the summary', () => {
  it('is shown anew, and the new version buys', async () => {
    const api = await Api.ofSari()
    const body = await checkoutBody(api)
    await api.settings({ prices: { plan_pro_month: 349_000 } })
    const refused = await postCheckout(api, body)
    expect(refused.text('error_type')).toBe('PRICE_CHANGED')
    expect(refused.number('data.total')).toBe(387_390)
    const version = refused.text('data.summary_version')
    expect((await postCheckout(api, { ...body, summary_version: version })).status).toBe(201)
  })

  it('is noticed when the credit of another day applies', async () => {
    const api = await Api.ofSari({ scenario: 'pro-active' })
    const body = await checkoutBody(api, { plan: 'team' })
    api.wait(DAY)
    await api.signIn()
    expect((await postCheckout(api, body)).text('error_type')).toBe('PRICE_CHANGED')
  })
})

describe('a promo code', () => {
  it('takes 20 % off, in any case, and goes into the order', async () => {
    const api = await Api.ofSari()
    const { orderId } = await placeOrder(api, { promoCode: 'hemat20' })
    const order = await api.get(`/api/orders/${orderId}`)
    expect(order.at('data.lines.1')).toMatchObject({ kind: 'discount', amount: -59_800 })
    expect(order.number('data.total')).toBe(265_512)
  })

  it.each(['MERDEKA17', 'TIDAKADA'])('that is over or unknown is refused: %s', async (code) => {
    const api = await Api.ofSari()
    const summary = await api.get(`/api/payment/summary?plan=pro&promo_code=${code}`)
    expect(summary.text('error_type')).toBe('PROMO_INVALID')
    const answer = await checkOut(api, { body: { promo_code: code } })
    expect(answer.text('error_type')).toBe('PROMO_INVALID')
    expect(answer.text('errors.0.field')).toBe('promo_code')
  })
})

describe('the address', () => {
  const fields = [
    ['first_name', ''],
    ['first_name', 'x'.repeat(101)],
    ['email', 'sari'],
    ['phone', '12'],
    ['address_line1', ' '],
    ['country', 'Indonesia'],
    ['country', 'id'],
    ['state', ''],
    ['city', ''],
    ['postal_code', '4011'],
    ['postal_code', ''],
  ] as const

  it.each(fields)('with %s as %j is refused on that field', async (field, value) => {
    const answer = await checkOut(await Api.ofSari(), { body: { [field]: value } })
    expect(answer.status).toBe(422)
    expect(answer.at('errors')).toEqual([{ field, message: expect.any(String) }])
  })

  it('needs no state where there are none, and no postal code elsewhere', async () => {
    const singapore = { country: 'SG', state: undefined, city: 'Singapore', postal_code: '018956' }
    expect((await checkOut(await Api.ofSari(), { body: singapore })).status).toBe(201)
    const elsewhere = { country: 'HK', state: undefined, city: 'Kowloon', postal_code: undefined }
    expect((await checkOut(await Api.ofSari(), { body: elsewhere })).status).toBe(201)
  })

  it('is saved by the checkout', async () => {
    const api = await Api.ofSari()
    expect((await api.get('/api/user/billing')).at('data')).toBeNull()
    await checkOut(api, { body: { city: 'Kabupaten Bandung', company_name: 'PT Catatan' } })
    const billing = await api.get('/api/user/billing')
    expect(billing.at('data')).toMatchObject({
      first_name: 'Sari',
      city: 'Kabupaten Bandung',
      company_name: 'PT Catatan',
    })
  })
})

describe('what opens the gateway', () => {
  it.each([
    ['token', true, true],
    ['redirect', false, true],
    ['none', false, false],
  ])('can be a %s', async (snap_answer, hasToken, hasUrl) => {
    const api = await Api.ofSari()
    await api.settings({ snap_answer })
    const answer = await checkOut(api)
    expect(answer.at('data.snap_token') !== undefined).toBe(hasToken)
    expect(answer.at('data.snap_redirect_url') !== undefined).toBe(hasUrl)
    await api.settings({ snap_answer: 'token' })
    const order = await api.get(`/api/orders/${answer.text('data.order_id')}`)
    expect(order.text('data.snap_token')).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('a purchase', () => {
  it('by card opens the plan and its limits', async () => {
    const api = await Api.ofSari()
    await buy(api, { plan: 'pro', period: 'year' })
    const status = await api.get('/api/payment/status')
    expect(status.at('data')).toMatchObject({ status: 'active', is_active: true, renewal: 'auto' })
    const usage = await api.get('/api/user/usage-status')
    expect(usage.at('data.storage.notebooks.limit')).toBe(50)
    const counters = await api.look((world) => world.counters)
    expect(counters).toMatchObject({ ordersCreated: 1, charges: 1 })
  })
})
