import { describe, expect, test } from 'vitest'
import type { OrderPayment } from '@/features/orders/order-schema'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { billing } from '@/shared/i18n/messages/id/billing'
import { orders } from '@/shared/i18n/messages/id/orders'
import { paidMethodIn } from './paid-method'
import { planStateOf } from './plan-state'
import { renewalText } from './renewal-words'

const plan = { id: 'pro-month', name: 'Pro', slug: 'pro', billingPeriod: 'month' } as const

const active: Subscription = {
  subscriptionId: 'sub',
  plan,
  status: 'active',
  isActive: true,
  currentPeriodEnd: 0,
  gracePeriodEnd: null,
  cancelAtPeriodEnd: false,
  renewal: 'manual',
  hasPendingRefund: false,
  features: { aiChat: true, semanticSearch: true, maxNotebooks: 1, maxNotesPerNotebook: 1 },
  serverTime: 0,
}

describe('what the billing page says of a subscription', () => {
  const closed = { isActive: false } as const
  test.each([
    ['free', { ...closed, status: 'free' }],
    ['unpaid', { ...closed, status: 'pending_payment', pendingOrderId: 'NF-1' }],
    ['activating', { ...closed, status: 'pending_payment' }],
    ['lasts', {}],
    ['renews', { renewal: 'auto' }],
    ['ends', { status: 'canceled', cancelAtPeriodEnd: true }],
    ['ends', { cancelAtPeriodEnd: true, renewal: 'auto' }],
    ['ends', { status: 'canceled' }],
    ['ended', { ...closed, status: 'canceled' }],
    ['grace', { status: 'grace_period' }],
    ['suspended', { ...closed, status: 'suspended' }],
    ['expired', { ...closed, status: 'expired' }],
    // Access alone decides, should the answer contradict itself.
    ['ended', { ...closed, status: 'active' }],
  ] as const)('is “%s” for %o', (state, change) => {
    expect(planStateOf({ ...active, ...change })).toBe(state)
  })
})

describe('who renews', () => {
  const paidBy = (type: string, more: Partial<OrderPayment> = {}): OrderPayment => ({
    type,
    ...more,
  })
  const say = (renewal: Parameters<typeof renewalText>[0]) => renewalText(renewal, billing, orders)

  test('is the card or the GoPay that paid, by name', () => {
    const card = paidBy('credit_card', { maskedCard: '48111111-1114' })
    expect(say({ state: 'renews', renewal: 'auto', payment: card })).toBe(
      'Otomatis, dengan kartu yang berakhiran 1114.',
    )
    expect(say({ state: 'renews', renewal: 'auto', payment: paidBy('gopay') })).toBe(
      'Otomatis, dengan GoPay yang terakhir dipakai.',
    )
  })

  test('is the person, because a virtual account cannot be charged again', () => {
    const payment = paidBy('bank_transfer', { bank: 'bca' })
    expect(say({ state: 'lasts', renewal: 'manual', payment })).toContain(
      'Virtual account BCA tidak dapat menagih otomatis',
    )
  })

  test('is the person, and nothing untrue is said of a card that does not renew', () => {
    const text = say({ state: 'lasts', renewal: 'manual', payment: paidBy('credit_card') })
    expect(text).toBe(billing.renewal.manual)
    expect(text).not.toContain('tidak dapat')
  })

  test('is told without a method while the orders are not known', () => {
    expect(say({ state: 'renews', renewal: 'auto', payment: undefined })).toBe(billing.renewal.auto)
    expect(say({ state: 'grace', renewal: 'manual', payment: undefined })).toBe(
      billing.renewal.manual,
    )
  })

  test('is the person once the automatic charge was refused', () => {
    expect(say({ state: 'grace', renewal: 'auto', payment: paidBy('credit_card') })).toBe(
      billing.renewal.autoFailed,
    )
  })

  test('is nobody after a cancellation, and not spoken of where nothing was bought', () => {
    expect(say({ state: 'ends', renewal: 'auto', payment: undefined })).toBe(billing.renewal.off)
    expect(say({ state: 'free', renewal: 'manual', payment: undefined })).toBeUndefined()
    expect(say({ state: 'expired', renewal: 'manual', payment: undefined })).toBeUndefined()
  })
})

test('the method is that of the newest paid order of this plan: unpaid ones and other plans do not count', () => {
  const order = (status: 'paid' | 'cancelled', id: string, type: string) => ({
    status,
    plan: { ...plan, id },
    payment: { type },
  })
  const history = [
    order('cancelled', 'pro-month', 'qris'),
    order('paid', 'plus-month', 'gopay'),
    order('paid', 'pro-month', 'bank_transfer'),
    order('paid', 'pro-month', 'credit_card'),
  ]
  expect(paidMethodIn(history, 'pro-month')?.type).toBe('bank_transfer')
  expect(paidMethodIn(history, 'team-year')).toBeUndefined()
})
