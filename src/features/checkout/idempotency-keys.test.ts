// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import type { CheckoutBody } from './checkout-schema'
import { createIdempotencyKeys } from './idempotency-keys'

const storageKey = 'notefiber-checkout-key'
const body: CheckoutBody = {
  plan_id: 'plan_pro_month',
  summary_version: 'v1',
  first_name: 'Sari',
  email: 'sari@notefiber.test',
  phone: '081234567890',
  address_line1: 'Jalan Braga 1',
  country: 'ID',
  city: '32.73',
}

beforeEach(() => sessionStorage.clear())

const keys = () => createIdempotencyKeys(sessionStorage)

describe('the key of a checkout', () => {
  test('stays with its body across reloads, and knows the order that it made', async () => {
    const { key } = await keys().keyFor(body)
    expect(key).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
    keys().markUsed('order-1')
    expect(await keys().keyFor({ ...body })).toEqual({ key, isKept: true })
    expect(keys().placedOrderId()).toBe('order-1')
  })

  test('is new for another body, which has made no order', async () => {
    const { key } = await keys().keyFor(body)
    keys().markUsed('order-1')
    const other = await keys().keyFor({ ...body, city: '32.04' })
    expect(other.key).not.toBe(key)
    expect(other.isKept).toBe(false)
    expect(keys().placedOrderId()).toBeUndefined()
  })

  test('is new once it is spent', async () => {
    const { key } = await keys().keyFor(body)
    keys().renew()
    expect(sessionStorage).toHaveLength(0)
    expect((await keys().keyFor(body)).key).not.toBe(key)
  })

  test('is kept beside a digest of the body, and an order without a key leaves nothing', async () => {
    keys().markUsed('order-1')
    expect(sessionStorage).toHaveLength(0)
    const { key } = await keys().keyFor(body)
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '')
    expect(kept).toEqual({ key, fingerprint: expect.stringMatching(/^[\da-f]{64}$/) })
  })
})

describe('storage that somebody else has written to', () => {
  test.each([
    'not json',
    'null',
    '7',
    '{}',
    '{"fingerprint":"FP"}',
    '{"key":"x"}',
    '{"fingerprint":"FP","key":7}',
    '{"fingerprint":7,"key":"x"}',
    '{"fingerprint":"FP","key":"x","orderId":7}',
  ])('is as good as empty: %s', async (text) => {
    await keys().keyFor(body)
    const { fingerprint } = JSON.parse(sessionStorage.getItem(storageKey) ?? '')
    sessionStorage.setItem(storageKey, text.replace('FP', fingerprint))
    const { key, isKept } = await keys().keyFor(body)
    expect([key.length, isKept, keys().placedOrderId()]).toEqual([36, false, undefined])
  })
})
