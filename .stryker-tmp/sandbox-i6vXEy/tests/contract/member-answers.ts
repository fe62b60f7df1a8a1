// @ts-nocheck
import { ADDRESS, type ScenarioName } from '../../mocks/domain/scenarios.ts'
import { Api } from './api-client.ts'
import type { Provocations } from './every-answer.ts'

const REASON = 'Ternyata saya tidak memerlukannya.'

export const memberAnswers: Provocations = {
  'get /payment/status 200': async () => (await Api.ofSari()).get('/api/payment/status'),
  'get /payment/status 401': () => new Api().get('/api/payment/status'),
  'post /subscription 200': () => act('pro-active', { action: 'cancel', reason: 'Mahal' }),
  'post /subscription 401': () => new Api().post('/api/subscription', { action: 'cancel' }),
  'post /subscription 404': () => act('pro-active', { action: 'change', plan_id: 'plan_x' }),
  'post /subscription 409': () => act('fresh', { action: 'resume' }),
  'post /subscription 422': () => act('pro-active', { action: 'pause' }),
  'post /user/refund/request 201': () => askRefund('pro-active', REASON),
  'post /user/refund/request 401': () => new Api().post('/api/user/refund/request', {}),
  'post /user/refund/request 404': async () => {
    const body = { order_id: 'NF-20260212-LAIN22', reason: REASON }
    return (await Api.ofSari()).post('/api/user/refund/request', body)
  },
  'post /user/refund/request 409': () => askRefund('refund-requested', REASON),
  'post /user/refund/request 422': () => askRefund('pro-active', 'batal'),
  'get /user/refunds 200': async () => {
    return (await Api.ofSari({ scenario: 'refunded' })).get('/api/user/refunds')
  },
  'get /user/refunds 401': () => new Api().get('/api/user/refunds'),
  'get /user/billing 200': async () => (await Api.ofSari()).get('/api/user/billing'),
  'get /user/billing 401': () => new Api().get('/api/user/billing'),
  'put /user/billing 200': async () =>
    (await Api.ofSari()).call('put', '/api/user/billing', { body: ADDRESS }),
  'put /user/billing 401': () => new Api().call('put', '/api/user/billing', { body: ADDRESS }),
  'put /user/billing 422': async () => {
    const body = { ...ADDRESS, country: 'Indonesia' }
    return (await Api.ofSari()).call('put', '/api/user/billing', { body })
  },
}

async function act(scenario: ScenarioName, body: object) {
  return (await Api.ofSari({ scenario })).post('/api/subscription', body)
}

async function askRefund(scenario: ScenarioName, reason: string) {
  const api = await Api.ofSari({ scenario })
  const orders = await api.get('/api/orders')
  const order_id = orders.text('data.orders.0.order_id')
  return api.post('/api/user/refund/request', { order_id, reason })
}
