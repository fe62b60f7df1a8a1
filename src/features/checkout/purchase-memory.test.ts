// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { billingDraft, promoDraft } from './billing-draft'
import { emptyBilling } from '@/features/billing-address/billing-values'
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
    billingDraft.write('sari', typed)
    expect(billingDraft.read('sari')).toEqual(typed)
    expect(Object.keys(sessionStorage)).toEqual(['notefiber-billing-draft'])
  })

  test('is shown to nobody else who signs in at the same tab', () => {
    billingDraft.write('sari', typed)
    expect(billingDraft.read('budi')).toBeUndefined()
    expect(billingDraft.read(undefined)).toBeUndefined()
  })

  test('of a form that outlives its session is not kept', () => {
    billingDraft.write(undefined, typed)
    expect(sessionStorage).toHaveLength(0)
  })

  test.each(['{', '{"userId":"sari"}', '{"userId":"sari","values":{"email":1}}'])(
    'that cannot be read is no draft: %s',
    (stored) => {
      sessionStorage.setItem('notefiber-billing-draft', stored)
      expect(billingDraft.read('sari')).toBeUndefined()
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
    billingDraft.write('sari', typed)
    promoDraft.write('sari', 'HEMAT20')
    forgetPurchase()
    expect(sessionStorage).toHaveLength(0)
    expect(isOwnOrder('order-1')).toBe(false)
  })
})
