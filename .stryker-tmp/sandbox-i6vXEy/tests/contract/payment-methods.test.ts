// @ts-nocheck
import { describe, expect, it } from 'vitest'
import { Api } from './api-client.ts'
import { buy, CARD, charge, DENIED_CARD, orderOf, placeOrder, simulate } from './purchase.ts'

const METHODS = [
  [
    'BCA',
    { payment_type: 'bank_transfer', bank: 'bca' },
    { bank: 'bca', va_number: /^49112\d{6}$/ },
  ],
  [
    'BNI',
    { payment_type: 'bank_transfer', bank: 'bni' },
    { bank: 'bni', va_number: /^8202\d{12}$/ },
  ],
  [
    'BRI',
    { payment_type: 'bank_transfer', bank: 'bri' },
    { bank: 'bri', va_number: /^26215\d{13}$/ },
  ],
  [
    'Permata',
    { payment_type: 'bank_transfer', bank: 'permata' },
    { bank: 'permata', va_number: /^8562\d{12}$/ },
  ],
  ['Mandiri', { payment_type: 'echannel' }, { biller_code: /^70012$/, bill_key: /^\d{12}$/ }],
  ['QRIS', { payment_type: 'qris' }, { type: 'qris', qr_string: /^000201.*6304[\dA-F]{4}$/ }],
  [
    'GoPay on a desktop',
    { payment_type: 'gopay', mode: 'qr' },
    { type: 'qris', qr_string: /^0002/ },
  ],
  [
    'GoPay on a phone',
    { payment_type: 'gopay', mode: 'deeplink' },
    { type: 'gopay', deeplink_url: /wallet=gopay$/ },
  ],
  [
    'ShopeePay on a phone',
    { payment_type: 'shopeepay', mode: 'deeplink' },
    { type: 'shopeepay', deeplink_url: /wallet=shopeepay$/ },
  ],
  [
    'Indomaret',
    { payment_type: 'cstore', store: 'indomaret' },
    { store: 'indomaret', payment_code: /^\d{16}$/ },
  ],
  [
    'Alfamart',
    { payment_type: 'cstore', store: 'alfamart' },
    { store: 'alfamart', payment_code: /^\d{16}$/ },
  ],
] as const

describe.each(METHODS)('%s', (_name, method, payment) => {
  it('waits for the money with what the buyer needs, and is paid later', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    await charge(api, bought, method)
    const waiting = await orderOf(api, bought)
    expect(waiting.text('data.status')).toBe('pending_payment')
    for (const [field, pattern] of Object.entries(payment)) {
      expect(waiting.text(`data.payment.${field}`)).toMatch(pattern)
    }
    expect(waiting.text('data.expires_at')).toBe(waiting.text('data.payment.expires_at'))
    await simulate(api, bought, 'pay')
    const paid = await orderOf(api, bought)
    expect(paid.text('data.status')).toBe('paid')
    expect(paid.text('data.subscription.status')).toBe('active')
    expect(paid.at('data.snap_token')).toBeUndefined()
  })

  it('that is denied leaves the order payable', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    await charge(api, bought, method)
    await simulate(api, bought, 'deny')
    const order = await orderOf(api, bought)
    expect(order.at('data')).toMatchObject({
      status: 'pending_payment',
      failure: { code: 'denied' },
      snap_token: bought.token,
    })
  })
})

describe('a card', () => {
  it('that is accepted pays at once', async () => {
    const api = await Api.ofSari()
    const order = await orderOf(api, await buy(api))
    expect(order.at('data')).toMatchObject({
      status: 'paid',
      payment: { type: 'credit_card', masked_card: '48111111-1114' },
      receipt_number: 'NF/2026/02/000001',
    })
  })

  it('that is denied four times and then another: one order, one charge', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    for (let tries = 0; tries < 4; tries += 1) {
      const result = await charge(api, bought, DENIED_CARD)
      expect(result.text('status_code')).toBe('202')
    }
    await charge(api, bought, CARD)
    expect((await orderOf(api, bought)).text('data.status')).toBe('paid')
    const counters = await api.look((world) => world.counters)
    expect(counters).toMatchObject({ ordersCreated: 1, charges: 1 })
  })

  it('with a wrong one-time password is denied', async () => {
    const api = await Api.ofSari()
    const result = await charge(api, await placeOrder(api), { ...CARD, otp: '000000' })
    expect(result.text('status_message')).toBe('3DS Authentication Denied')
  })

  it('whose check takes a minute is processing meanwhile, and needs no open tab', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    const result = await charge(api, bought, { ...CARD, card_number: '4024 0071 7626 5022' })
    expect(result.text('status_code')).toBe('201')
    expect((await orderOf(api, bought)).text('data.status')).toBe('processing')
    api.wait(60_000)
    expect((await orderOf(api, bought)).text('data.status')).toBe('paid')
  })
})

describe("the gateway's page", () => {
  const page = (api: Api, token: string) => api.get(`/mock-gateway/snap/${token}`)

  it('shows what is to be paid, in items that add up', async () => {
    const api = await Api.ofSari()
    const { orderId, token } = await placeOrder(api, { promoCode: 'HEMAT20' })
    const shown = await page(api, token)
    expect(shown.body).toMatchObject({
      order_id: orderId,
      gross_amount: 265_512,
      currency: 'IDR',
      page: 'open',
      customer: { first_name: 'Sari', email: 'demo@notefiber.test' },
      finish_url: 'https://app.notefiber.test/payment/callback',
      items: [
        { name: 'Paket Pro', price: 299_000, quantity: 1 },
        { name: 'Potongan promo', price: -59_800, quantity: 1 },
        { name: 'PPN', price: 26_312, quantity: 1 },
      ],
    })
  })

  it('opens again with the same token and the same number', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    const result = await charge(api, bought, METHODS[1][1])
    const again = await page(api, bought.token)
    expect(again.text('page')).toBe('pending')
    expect(again.at('result')).toEqual(result.body)
  })

  it('of a paid order says so to a second payment, and takes no money', async () => {
    const api = await Api.ofSari()
    const bought = await buy(api)
    const again = await charge(api, bought, CARD)
    expect(again.body).toEqual({
      status_code: '406',
      status_message: ['transaction has been processed'],
    })
    expect(await api.look(({ counters }) => counters.charges)).toBe(1)
  })

  it('of a cancelled order takes no money', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    await api.post(`/api/orders/${bought.orderId}/cancel`)
    expect((await charge(api, bought, CARD)).text('status_code')).toBe('407')
    expect((await page(api, bought.token)).text('page')).toBe('cancelled')
  })

  it('knows nothing of a made-up token, and nothing to ask before a method is chosen', async () => {
    const api = await Api.ofSari()
    const { token } = await placeOrder(api)
    expect((await page(api, crypto.randomUUID())).body).toEqual({
      error_messages: ['token not found'],
    })
    expect((await api.get(`/mock-gateway/snap/${token}/status`)).status).toBe(404)
    expect((await api.post(`/mock-gateway/snap/${token}/simulate`, { action: 'pay' })).status).toBe(
      412,
    )
    expect(
      (await api.post(`/mock-gateway/snap/${token}/charge`, { payment_type: 'x' })).status,
    ).toBe(400)
  })

  it('can pay later by itself: nobody has to be there', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    await charge(api, bought, METHODS[0][1])
    const path = `/mock-gateway/snap/${bought.token}/simulate`
    await api.post(path, { action: 'pay', delay_ms: 3_600_000 })
    api.wait(60_000)
    await api.signIn()
    expect((await orderOf(api, bought)).text('data.status')).toBe('pending_payment')
    api.wait(3_600_000)
    await api.signIn()
    const order = await orderOf(api, bought)
    expect(order.text('data.status')).toBe('paid')
  })
})

describe('another method', () => {
  it('replaces the one before: only the last can be paid', async () => {
    const api = await Api.ofSari()
    const bought = await placeOrder(api)
    await charge(api, bought, METHODS[0][1])
    await charge(api, bought, METHODS[4][1])
    const order = await orderOf(api, bought)
    expect(order.at('data.payment')).toMatchObject({ type: 'echannel' })
    expect(order.at('data.payment.va_number')).toBeUndefined()
    await simulate(api, bought, 'pay')
    expect(await api.look(({ counters }) => counters.charges)).toBe(1)
  })
})
