// @ts-nocheck
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { envelope, instant, money, nothing, wireList, wireMaybe, wireObject } from './wire'

const orderSchema = wireObject({
  order_id: z.string(),
  total: money,
  created_at: instant,
  paid_at: z.nullish(instant),
})
const wireOrder = { order_id: 'NF-1', total: 331_890, created_at: '2026-11-21T10:00:00+07:00' }

describe('an object', () => {
  test('is snake_case outside and camelCase inside, and loses what nobody knows', () => {
    expect(z.parse(orderSchema, { ...wireOrder, new_in_api: true })).toEqual({
      orderId: 'NF-1',
      total: 331_890,
      createdAt: Date.parse('2026-11-21T03:00:00Z'),
    })
  })

  test.each([
    ['a missing field', { ...wireOrder, total: undefined }],
    ['money as text', { ...wireOrder, total: '331890' }],
    ['money with a fraction', { ...wireOrder, total: 331_890.5 }],
    ['an id as a number', { ...wireOrder, order_id: 1 }],
    ['a date without a time', { ...wireOrder, created_at: '2026-11-21' }],
    ['a time that does not exist', { ...wireOrder, created_at: '2026-11-21T25:61:00Z' }],
    ['a timestamp as a number', { ...wireOrder, paid_at: 1 }],
    ['a list', [wireOrder]],
    ['nothing', null],
  ])('with %s is refused as a whole', (_, value) => {
    expect(z.safeParse(orderSchema, value).success).toBe(false)
  })
})

describe('a list', () => {
  const orders = wireList(orderSchema)

  test.each([undefined, null, []])('that comes as %j is empty', (value) => {
    expect(z.parse(orders, value)).toEqual([])
  })

  test('with one wrong item is refused as a whole', () => {
    expect(z.safeParse(orders, [wireOrder, { ...wireOrder, total: null }]).success).toBe(false)
  })

  test('is not an object', () => {
    expect(z.safeParse(orders, {}).success).toBe(false)
  })
})

test('something that may be missing is null when it is', () => {
  const maybe = wireMaybe(orderSchema)
  expect([undefined, null].map((value) => z.parse(maybe, value))).toEqual([null, null])
  expect(z.parse(maybe, wireOrder)?.orderId).toBe('NF-1')
  expect(z.safeParse(maybe, {}).success).toBe(false)
})

test('data that nobody reads may be anything', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(z.parse(nothing, data)).toBeNull()
    }),
  )
})

test('money takes whole rupiah only', () => {
  fc.assert(
    fc.property(fc.double(), (amount) => {
      expect(z.safeParse(money, amount).success).toBe(Number.isSafeInteger(amount))
    }),
  )
})

test.each([
  '<!doctype html><html></html>',
  '',
  null,
  [],
  { data: {} },
  { success: false, data: {} },
  { success: 'true' },
])('%j is no envelope of a success', (body) => {
  expect(z.safeParse(envelope, body).success).toBe(false)
})
