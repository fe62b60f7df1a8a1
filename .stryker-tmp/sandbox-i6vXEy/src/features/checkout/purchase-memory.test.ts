// @ts-nocheck
// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { readDraft, writeDraft } from './billing-draft'
import { emptyBilling } from './billing-values'
import type { CheckoutBody } from './checkout-schema'
import { createIdempotencyKeys } from './idempotency-keys'
import { forgetPurchase, isOwnOrder } from './purchase-memory'

const typed = { ...emptyBilling, fullName: 'Sari', addressLine1: 'Jalan Braga 1' }
const body = { plan_id: 'plan_pro_month', address_line1: 'Jalan Braga 1' } as CheckoutBody

beforeEach(() => {
  sessionStorage.clear()
})

describe('a draft', () => {
  test('is there again for its writer', () => {
    writeDraft('sari', typed)
    expect(readDraft('sari')).toEqual(typed)
    expect(Object.keys(sessionStorage)).toEqual(['notefiber-billing-draft'])
  })

  test('is shown to nobody else who signs in at the same tab', () => {
    writeDraft('sari', typed)
    expect(readDraft('budi')).toBeUndefined()
    expect(readDraft(undefined)).toBeUndefined()
  })

  test('of a form that outlives its session is not kept', () => {
    writeDraft(undefined, typed)
    expect(sessionStorage).toHaveLength(0)
  })

  test.each(['{', '{"userId":"sari"}', '{"userId":"sari","values":{"email":1}}'])(
    'that cannot be read is no draft: %s',
    (stored) => {
      sessionStorage.setItem('notefiber-billing-draft', stored)
      expect(readDraft('sari')).toBeUndefined()
    },
  )
})

describe('what a tab remembers of a purchase', () => {
  test('is which order it placed, and no address', async () => {
    const keys = createIdempotencyKeys(sessionStorage)
    await keys.keyFor(body)
    expect(isOwnOrder('order-1')).toBe(false)
    keys.markUsed('order-1')
    expect([isOwnOrder('order-1'), isOwnOrder('order-2')]).toEqual([true, false])
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Braga')
  })

  test('is forgotten altogether', async () => {
    const keys = createIdempotencyKeys(sessionStorage)
    await keys.keyFor(body)
    keys.markUsed('order-1')
    writeDraft('sari', typed)
    forgetPurchase()
    expect(sessionStorage).toHaveLength(0)
    expect(isOwnOrder('order-1')).toBe(false)
  })
})
