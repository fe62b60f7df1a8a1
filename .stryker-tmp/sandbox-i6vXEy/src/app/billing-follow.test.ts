// @ts-nocheck
// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, test } from 'vitest'
import { readDraft, writeDraft } from '@/features/checkout/billing-draft'
import { emptyBilling } from '@/features/checkout/billing-values'
import type { CheckoutBody } from '@/features/checkout/checkout-schema'
import { createIdempotencyKeys } from '@/features/checkout/idempotency-keys'
import { orderKeys } from '@/features/orders/order-keys'
import type { Order } from '@/features/orders/order-schema'
import { followBilling } from './billing-follow'

const paid = { status: 'paid', subscription: { status: 'active' } } as const
let queryClient: QueryClient
let told: unknown[]

beforeEach(async () => {
  sessionStorage.clear()
  queryClient = new QueryClient()
  told = []
  followBilling(queryClient, {
    postMessage: (news) => told.push(news),
    addEventListener: () => undefined,
  })
  knowSubscription({ pendingOrderId: null })
  const keys = createIdempotencyKeys(sessionStorage)
  await keys.keyFor({ plan_id: 'plan_pro_month' } as CheckoutBody)
  keys.markUsed('own')
  writeDraft('sari', emptyBilling)
})

function knowSubscription(subscription: unknown) {
  queryClient.setQueryData(['subscription', 'current'], subscription)
}

function see(order: Pick<Order, 'orderId' | 'status' | 'subscription'>) {
  queryClient.setQueryData(orderKeys.detail(order.orderId), order)
}

describe('an order seen for the first time', () => {
  test('that ended long ago is no news, and takes nothing that was typed', () => {
    see({ orderId: 'old', ...paid })
    see({ orderId: 'older', status: 'expired', subscription: { status: 'free' } })
    expect(told).toEqual([])
    expect(readDraft('sari')).toBeDefined()
  })

  test('that is still open is news', () => {
    see({ orderId: 'open', status: 'processing', subscription: { status: 'free' } })
    expect(told).toEqual([{ type: 'changed', activated: false }])
  })

  test('that was waited for is news', () => {
    knowSubscription({ pendingOrderId: 'waited-for' })
    see({ orderId: 'waited-for', ...paid })
    expect(told).toHaveLength(1)
  })

  test('is news while nothing is known of the subscription', () => {
    queryClient.removeQueries({ queryKey: ['subscription'] })
    see({ orderId: 'any', ...paid })
    expect(told).toHaveLength(1)
  })

  test('that this tab placed, and that is paid, ends the purchase', () => {
    see({ orderId: 'own', ...paid })
    expect(told).toEqual([{ type: 'changed', activated: true }])
    expect(sessionStorage).toHaveLength(0)
  })
})

test('an order that turns paid ends the purchase, whoever placed it', () => {
  see({ orderId: 'open', status: 'pending_payment', subscription: { status: 'free' } })
  expect(readDraft('sari')).toBeDefined()
  see({ orderId: 'open', ...paid })
  expect(told.at(-1)).toEqual({ type: 'changed', activated: true })
  expect(readDraft('sari')).toBeUndefined()
})

test('an order that fails is news, and takes nothing that was typed', () => {
  see({ orderId: 'open', status: 'processing', subscription: { status: 'free' } })
  see({ orderId: 'open', status: 'failed', subscription: { status: 'free' } })
  expect(told).toHaveLength(2)
  expect(readDraft('sari')).toBeDefined()
})
