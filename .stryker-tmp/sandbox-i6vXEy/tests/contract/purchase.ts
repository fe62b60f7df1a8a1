// @ts-nocheck
import { ADDRESS } from '../../mocks/domain/scenarios.ts'
import type { Answer } from './api-answer.ts'
import type { Api } from './api-client.ts'

export interface Wish {
  plan?: string
  period?: 'month' | 'year'
  promoCode?: string
  /** Changes to the checkout body. */
  body?: Record<string, unknown>
  key?: string
}

/** The body that a page would send after it showed the summary. */
export async function checkoutBody(api: Api, wish: Wish = {}): Promise<Record<string, unknown>> {
  const { plan = 'pro', period = 'month', promoCode } = wish
  const promo = promoCode === undefined ? '' : `&promo_code=${promoCode}`
  const summary = await api.get(`/api/payment/summary?plan=${plan}&period=${period}${promo}`)
  return {
    ...ADDRESS,
    plan_id: summary.text('data.plan_id'),
    summary_version: summary.text('data.summary_version'),
    ...(promoCode !== undefined && { promo_code: promoCode }),
    ...wish.body,
  }
}

export function postCheckout(api: Api, body: unknown, key?: string): Promise<Answer> {
  const headers = { 'idempotency-key': key ?? crypto.randomUUID() }
  return api.post('/api/payment/checkout', body, headers)
}

export async function checkOut(api: Api, wish: Wish = {}): Promise<Answer> {
  return postCheckout(api, await checkoutBody(api, wish), wish.key)
}

export const CARD = {
  payment_type: 'credit_card',
  card_number: '4811 1111 1111 1114',
  card_exp: '12/29',
  card_cvv: '123',
  otp: '112233',
}
export const DENIED_CARD = { ...CARD, card_number: '4911 1111 1111 1113' }
export const BCA = { payment_type: 'bank_transfer', bank: 'bca' }

export interface Bought {
  orderId: string
  token: string
}

export async function placeOrder(api: Api, wish: Wish = {}): Promise<Bought> {
  const answer = await checkOut(api, wish)
  return { orderId: answer.text('data.order_id'), token: answer.text('data.snap_token') }
}

/** Chooses a method on the gateway's page; the notification arrives two seconds later. */
export async function charge(api: Api, { token }: Bought, method: object): Promise<Answer> {
  const answer = await api.post(`/mock-gateway/snap/${token}/charge`, method)
  api.wait(2000)
  return answer
}

export async function simulate(api: Api, { token }: Bought, action: string): Promise<Answer> {
  const answer = await api.post(`/mock-gateway/snap/${token}/simulate`, { action })
  api.wait(2000)
  return answer
}

export async function buy(api: Api, wish: Wish = {}, method: object = CARD): Promise<Bought> {
  const bought = await placeOrder(api, wish)
  await charge(api, bought, method)
  if (method !== CARD) await simulate(api, bought, 'pay')
  return bought
}

export function orderOf(api: Api, { orderId }: Bought): Promise<Answer> {
  return api.get(`/api/orders/${orderId}`)
}
