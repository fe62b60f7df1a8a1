import { beforeEach, describe, expect, test } from 'vitest'
import { signatureOf } from '../../mocks/domain/gateway/signature.ts'
import { orderSchema } from '../../src/features/orders/order-schema.ts'
import { type OrderStanding, standingOf } from '../../src/features/orders/order-standing.ts'
import { methodName } from '../../src/features/orders/payment-method.ts'
import { orders as words } from '../../src/shared/i18n/messages/id/orders.ts'
import { Api } from '../contract/api-client.ts'
import { type Bought, orderOf, placeOrder } from '../contract/purchase.ts'

let api: Api
let bought: Bought

beforeEach(async () => {
  api = await Api.ofSari()
  bought = await placeOrder(api)
})

type Fields = Record<string, unknown>

const first = '57d5293c-e65f-4a29-95e4-5959c3fa335b'
const second = '9aed5972-5b6a-401e-894b-a32c91ed1a3a'

const va = { payment_type: 'bank_transfer', va_numbers: [{ bank: 'bni', va_number: '8202' }] }
const card = { payment_type: 'credit_card', masked_card: '48111111-1114', fraud_status: 'accept' }
const permata = { payment_type: 'bank_transfer', permata_va_number: '8562' }
const bill = { payment_type: 'echannel', biller_code: '70012', bill_key: '990000000260' }
const indomaret = { payment_type: 'cstore', store: 'indomaret', payment_code: '25709650945026' }

/** A notification as https://docs.midtrans.com/docs/https-notification-webhooks shows it, signed. */
async function notify(transaction_status: string, fields: Fields = va): Promise<number> {
  const signable = {
    order_id: bought.orderId,
    status_code: '200',
    gross_amount: '331890.00',
    ...fields,
  }
  const body = {
    transaction_time: '2026-02-12 10:00:00',
    transaction_status,
    transaction_id: first,
    status_message: 'midtrans payment notification',
    merchant_id: 'G141532850',
    currency: 'IDR',
    ...signable,
    signature_key: await signatureOf(signable),
  }
  return (await api.post('/api/webhooks/midtrans', body)).status
}

/** The order as the app reads it. */
async function order() {
  return orderSchema.parse((await orderOf(api, bought)).at('data'))
}

async function standing(): Promise<OrderStanding> {
  return standingOf(await order())
}

describe('a transaction status by its name', () => {
  test.each([
    ['pending', va, 'waiting'],
    ['PENDING', va, 'waiting'],
    ['pending', card, 'processing'],
    ['authorize', card, 'untouched'],
    ['capture', card, 'paid'],
    ['capture', { ...card, fraud_status: 'challenge' }, 'processing'],
    ['settlement', va, 'paid'],
    ['Settlement', { ...va, fraud_status: 'ACCEPT' }, 'paid'],
    ['deny', card, 'untouched'],
    ['cancel', va, 'cancelled'],
    ['expire', va, 'expired'],
    ['expired', va, 'expired'],
    ['failure', card, 'failed'],
    ['refund', va, 'refunded'],
    ['chargeback', card, 'refunded'],
    ['on_hold', va, 'untouched'],
  ] as const)('%s of %o: %s', async (status, fields, expected) => {
    expect(await notify(status, fields)).toBe(200)
    expect(await standing()).toBe(expected)
  })

  test.each([
    ['partial_refund', 'paid'],
    ['partial_chargeback', 'paid'],
    ['refund', 'refunded'],
    ['chargeback', 'refunded'],
    ['settlement', 'paid'],
    ['pending', 'paid'],
    ['expire', 'paid'],
    ['cancel', 'paid'],
    ['failure', 'paid'],
    ['on_hold', 'paid'],
  ])('%s after the settlement: %s', async (status, expected) => {
    await notify('settlement')
    await notify(status, { ...va, refund_amount: '100000.00' })
    expect(await standing()).toBe(expected)
  })

  /** Each move of https://docs.midtrans.com/docs/transaction-status-cycle, of one transaction. */
  test.each([
    ['pending', 'settlement', va, 'paid'],
    ['pending', 'capture', card, 'paid'],
    ['pending', 'deny', card, 'untouched'],
    ['pending', 'cancel', va, 'cancelled'],
    ['pending', 'expire', va, 'expired'],
    ['authorize', 'capture', card, 'paid'],
    ['authorize', 'deny', card, 'untouched'],
    ['authorize', 'cancel', card, 'cancelled'],
    ['authorize', 'expire', card, 'expired'],
    ['capture', 'settlement', card, 'paid'],
    ['settlement', 'refund', va, 'refunded'],
    ['settlement', 'chargeback', card, 'refunded'],
    ['settlement', 'deny', permata, 'failed'],
    ['partial_refund', 'refund', va, 'refunded'],
    ['partial_chargeback', 'chargeback', card, 'refunded'],
  ] as const)('%s, then %s of %o: %s', async (before, after, fields, expected) => {
    if (before.startsWith('partial')) await notify('settlement', fields)
    await notify(before, fields)
    await notify(after, fields)
    expect(await standing()).toBe(expected)
  })

  test('a denied card is told beside the order, which stays payable', async () => {
    await notify('deny', card)
    const denied = await order()
    expect(denied.failure?.code).toBe('denied')
    expect(denied.snapToken).toBe(bought.token)
  })

  test('a status code is no status: a pending one with 200 is not paid', async () => {
    await notify('PENDING', { payment_type: 'dana', status_code: '200' })
    expect(await standing()).toBe('waiting')
  })
})

describe('several notifications', () => {
  test('settlement before pending: paid', async () => {
    await notify('settlement')
    await notify('pending', { ...va, status_code: '201' })
    expect(await standing()).toBe('paid')
  })

  test('the settlement twice: paid once', async () => {
    await notify('settlement')
    const { receiptNumber, paidAt } = await order()
    api.wait(60_000)
    expect(await notify('settlement')).toBe(200)
    expect(await order()).toMatchObject({ receiptNumber, paidAt })
  })

  test('deny, deny, settlement of one order: paid, and the denial is forgotten', async () => {
    await notify('deny', { ...card, status_code: '202' })
    await notify('deny', { ...card, status_code: '202', transaction_id: second })
    expect(await standing()).toBe('untouched')
    const third = '0ae66c29-4b4e-4b0f-9c1b-5e0d2f9b7a11'
    await notify('settlement', { ...va, transaction_id: third })
    expect(await standing()).toBe('paid')
    expect((await order()).failure).toBeUndefined()
  })

  test.each([
    ['Permata', permata],
    ['Mandiri bill', bill],
    ['Indomaret', indomaret],
  ])('a reversal after the settlement, %s: not paid any more', async (_name, fields) => {
    await notify('settlement', fields)
    expect(await standing()).toBe('paid')
    api.wait(5 * 60_000)
    await notify('deny', { ...fields, status_code: '202' })
    expect(await standing()).toBe('failed')
    expect((await order()).failure?.code).toBe('reversed')
    expect((await api.get('/api/payment/status')).at('data.is_active')).toBe(false)
  })

  test('money after the expiry: paid', async () => {
    await notify('expire', { ...va, status_code: '202' })
    await notify('settlement')
    expect(await standing()).toBe('paid')
  })

  test('money that is in before the plan is open: activating, not paid', async () => {
    await api.settings({ activation_delay_ms: 60_000 })
    await notify('settlement')
    expect(await standing()).toBe('activating')
    api.wait(60_000)
    expect(await standing()).toBe('paid')
  })
})

describe('a payment type by its name', () => {
  test.each([
    ['credit_card', card],
    ['bank_transfer', va],
    ['bank_transfer', permata],
    ['echannel', bill],
    ['gopay', {}],
    ['shopeepay', {}],
    ['qris', { transaction_type: 'on-us', acquirer: 'gopay' }],
    ['cstore', indomaret],
    ['cstore', { ...indomaret, store: 'alfamart' }],
    ['akulaku', {}],
    ['kredivo', {}],
    ['dana', {}],
    ['ovo', {}],
    ['telepathy', {}],
  ])('%s %o is paid, and has a name on the order’s page', async (payment_type, fields) => {
    await notify('settlement', { ...fields, payment_type })
    const { payment, ...paid } = await order()
    expect(standingOf({ ...paid, payment })).toBe('paid')
    expect(payment?.type).toBe(payment_type)
    const known = payment && methodName(payment, words)
    expect(known).toMatch(/\S/)
    expect(known).not.toMatch(/undefined|null/)
  })
})

describe('an order that the app reads', () => {
  test.each([
    ['a status that this page does not know', { status: 'on_hold' }, 'unknown'],
    ['Midtrans’ own status by mistake', { status: 'settlement' }, 'unknown'],
    ['a status in capitals, which the agreement does not have', { status: 'PAID' }, 'unknown'],
    ['no payment, said with null', { payment: null }, 'untouched'],
    ['a payment of nothing but its type', { payment: { type: 'telepathy' } }, 'waiting'],
    ['codes that are null', { payment: { type: 'qris', va_number: null } }, 'waiting'],
    ['fields that nobody knows', { mood: 'good' }, 'untouched'],
  ])('%s: %o is %s', async (_name, change, expected) => {
    const data = (await orderOf(api, bought)).at('data') as Fields
    expect(standingOf(orderSchema.parse({ ...data, ...change }))).toBe(expected)
  })
})
