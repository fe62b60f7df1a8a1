// @ts-nocheck
import { Api } from './api-client.ts'
import type { Provocations } from './every-answer.ts'
import { checkOut, placeOrder, postCheckout } from './purchase.ts'

const UNKNOWN_ORDER = '/api/orders/NF-20260212-LAIN22'

export const buyingAnswers: Provocations = {
  'get /plans 200': () => new Api().get('/api/plans'),
  'get /payment/summary 200': () => new Api().get('/api/payment/summary?plan_id=plan_pro_year'),
  'get /payment/summary 401': () => {
    const headers = { authorization: 'Bearer stale' }
    return new Api().get('/api/payment/summary?plan_id=plan_pro_year', headers)
  },
  'get /payment/summary 404': () => new Api().get('/api/payment/summary?plan=platinum'),
  'get /payment/summary 422': () =>
    new Api().get('/api/payment/summary?plan=pro&promo_code=TIDAKADA'),
  'post /payment/checkout 201': async () => checkOut(await Api.ofSari()),
  'post /payment/checkout 401': () => postCheckout(new Api(), {}),
  'post /payment/checkout 404': async () =>
    checkOut(await Api.ofSari(), { body: { plan_id: 'plan_x' } }),
  'post /payment/checkout 409': async () => {
    const api = await Api.ofSari()
    await checkOut(api)
    return checkOut(api)
  },
  'post /payment/checkout 422': async () => checkOut(await Api.ofSari(), { body: { phone: '' } }),
  'post /payment/checkout 502': async () => {
    const api = await Api.ofSari()
    await api.settings({ gateway: 'down' })
    return checkOut(api)
  },
  'get /orders 200': async () => {
    const api = await Api.ofSari({ scenario: 'many-orders' })
    return api.get('/api/orders?limit=3')
  },
  'get /orders 401': () => new Api().get('/api/orders'),
  'get /orders 422': async () => (await Api.ofSari()).get('/api/orders?cursor=lama'),
  'get /orders/{order_id} 200': async () => {
    const api = await Api.ofSari()
    const { orderId } = await placeOrder(api)
    return api.get(`/api/orders/${orderId}`)
  },
  'get /orders/{order_id} 401': () => new Api().get(UNKNOWN_ORDER),
  'get /orders/{order_id} 404': async () => (await Api.ofSari()).get(UNKNOWN_ORDER),
  'post /orders/{order_id}/sync 200': () => onFirstOrder('va-pending', 'sync'),
  'post /orders/{order_id}/sync 401': () => new Api().post(`${UNKNOWN_ORDER}/sync`),
  'post /orders/{order_id}/sync 404': async () =>
    (await Api.ofSari()).post(`${UNKNOWN_ORDER}/sync`),
  'post /orders/{order_id}/sync 502': () => onFirstOrder('va-pending', 'sync', 'down'),
  'post /orders/{order_id}/cancel 200': () => onFirstOrder('va-pending', 'cancel'),
  'post /orders/{order_id}/cancel 401': () => new Api().post(`${UNKNOWN_ORDER}/cancel`),
  'post /orders/{order_id}/cancel 404': async () =>
    (await Api.ofSari()).post(`${UNKNOWN_ORDER}/cancel`),
  'post /orders/{order_id}/cancel 409': () => onFirstOrder('pro-active', 'cancel'),
  'post /orders/{order_id}/cancel 502': () => onFirstOrder('va-pending', 'cancel', 'down'),
  'post /webhooks/midtrans 200': async () => {
    const api = await Api.ofSari({ scenario: 'pro-active' })
    const body = await api.look(({ notifications }) => notifications.at(-1)?.body)
    return api.post('/api/webhooks/midtrans', body)
  },
  'post /webhooks/midtrans 403': async () => {
    const api = await Api.ofSari({ scenario: 'pro-active' })
    const body = await api.look(({ notifications }) => notifications.at(-1)?.body)
    return api.post('/api/webhooks/midtrans', { ...body, status_code: '201' })
  },
  'post /webhooks/midtrans 404': async () => {
    const api = await Api.ofSari({ scenario: 'pro-active' })
    const body = await api.look((world) => {
      const { body: sent } = world.notifications.at(-1) ?? {}
      world.orders = []
      return sent
    })
    return api.post('/api/webhooks/midtrans', body)
  },
  'post /webhooks/midtrans 422': () => new Api().post('/api/webhooks/midtrans', {}),
}

async function onFirstOrder(
  scenario: 'va-pending' | 'pro-active',
  verb: 'sync' | 'cancel',
  gateway: 'up' | 'down' = 'up',
) {
  const api = await Api.ofSari({ scenario })
  await api.settings({ gateway })
  const orders = await api.get('/api/orders')
  return api.post(`/api/orders/${orders.text('data.orders.0.order_id')}/${verb}`)
}
