// @ts-nocheck
import { beforeEach, describe, expect, it } from 'vitest'
import { Story } from '../scenario-story.ts'
import type { Choice } from './payment-means.ts'
import { pageOf } from './snap-page.ts'
import { snapResult } from './snap-result.ts'
import { settle } from './transaction-moves.ts'

let story: Story

beforeEach(async () => {
  story = await Story.begin({
    seed: 1,
    startsAt: Date.parse('2026-02-12T10:00:00+07:00'),
    appOrigin: 'https://app.notefiber.test',
  })
})

async function resultOf(choice: Choice, outcome: 'waiting' | 'paid' = 'waiting') {
  const order = story.order('plan_pro_month')
  const transaction = await story.choose(order, choice)
  if (outcome === 'paid') await story.happen(order, settle)
  const page = pageOf(story.world, order.token ?? '')
  if (!page) throw new Error('no page')
  return snapResult(transaction, page, 'https://api.notefiber.test')
}

describe('the result that Snap hands to the page', () => {
  it('of a BCA number that waits names neither order nor transaction nor amount', async () => {
    const result = await resultOf({ payment_type: 'bank_transfer', bank: 'bca' })
    expect(Object.keys(result).toSorted()).toEqual([
      'bca_va_number',
      'finish_redirect_url',
      'payment_type',
      'pdf_url',
      'status_code',
      'transaction_status',
    ])
    expect(result).toMatchObject({ status_code: '201', transaction_status: 'pending' })
  })

  it('of a paid BCA number names them all', async () => {
    const result = await resultOf({ payment_type: 'bank_transfer', bank: 'bca' }, 'paid')
    expect(result).toMatchObject({
      status_code: '200',
      transaction_status: 'settlement',
      gross_amount: '331890.00',
      va_numbers: [{ bank: 'bca', va_number: result.bca_va_number }],
    })
  })

  it('of a wallet on a phone has five keys, and the link for the mock page alone', async () => {
    const { deeplink_url, ...result } = await resultOf({ payment_type: 'gopay', mode: 'deeplink' })
    expect(Object.keys(result).toSorted()).toEqual([
      'finish_redirect_url',
      'payment_type',
      'pdf_url',
      'status_code',
      'transaction_status',
    ])
    expect(result.payment_type).toBe('gopay')
    expect(deeplink_url).toMatch(/wallet\.html\?token=[\da-f-]{36}&wallet=gopay$/)
  })

  it.each(['gopay', 'shopeepay', 'qris'] as const)('of a QR code is QRIS: %s', async (type) => {
    const result = await resultOf({ payment_type: type, mode: 'qr' })
    expect(result).toMatchObject({ payment_type: 'qris', status_code: '201' })
    expect(result.qr_string).toMatch(/^000201/)
  })

  it('of a Permata number has its own field', async () => {
    const result = await resultOf({ payment_type: 'bank_transfer', bank: 'permata' })
    expect(result.permata_va_number).toMatch(/^\d{16}$/)
    expect(result.va_numbers).toBeUndefined()
  })

  it('of a Mandiri bill and a shop has its codes', async () => {
    expect(await resultOf({ payment_type: 'echannel' })).toMatchObject({
      biller_code: '70012',
      bill_key: expect.stringMatching(/^\d{12}$/),
    })
    story.world.orders = []
    expect(await resultOf({ payment_type: 'cstore', store: 'indomaret' })).toMatchObject({
      payment_code: expect.stringMatching(/^\d{16}$/),
    })
  })

  it('of an accepted card is a capture; of a denied one the code is 202', async () => {
    const accepted = { payment_type: 'credit_card', card_number: '4811111111111114' } as const
    expect(await resultOf(accepted)).toMatchObject({
      status_code: '200',
      transaction_status: 'capture',
      masked_card: '48111111-1114',
    })
    story.world.orders = []
    story.world.subscriptions = []
    const denied = { ...accepted, card_number: '4911111111111113' }
    expect(await resultOf(denied)).toMatchObject({ status_code: '202', transaction_status: 'deny' })
  })

  it('leads back to the app with hints', async () => {
    const result = await resultOf({ payment_type: 'echannel' })
    const url = new URL(String(result.finish_redirect_url))
    expect(url.origin + url.pathname).toBe('https://app.notefiber.test/payment/callback')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      order_id: story.world.orders[0]?.id,
      status_code: '201',
      transaction_status: 'pending',
    })
  })
})
