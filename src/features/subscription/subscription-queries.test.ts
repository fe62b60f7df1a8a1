import { expect, test } from 'vitest'
import { isActivating } from './subscription-queries'
import type { Subscription } from './subscription-schema'

const activating: Subscription = {
  subscriptionId: 'sub_1',
  plan: { id: 'plan_pro_month', name: 'Pro', slug: 'pro', billingPeriod: 'month' },
  status: 'pending_payment',
  isActive: false,
  currentPeriodEnd: null,
  cancelAtPeriodEnd: false,
  gracePeriodEnd: null,
  renewal: 'manual',
  hasPendingRefund: false,
  features: { aiChat: true, semanticSearch: false, maxNotebooks: 3, maxNotesPerNotebook: 10 },
  serverTime: 0,
}

test('a plan that is paid and not open yet is being activated', () => {
  expect(isActivating(activating)).toBe(true)
})

test.each<[string, Subscription | undefined]>([
  ['an order that waits for its money', { ...activating, pendingOrderId: 'NF-1' }],
  ['an open plan', { ...activating, status: 'active', isActive: true }],
  ['the free plan', { ...activating, status: 'free' }],
  ['no answer yet', undefined],
])('%s is not', (_, subscription) => {
  expect(isActivating(subscription)).toBe(false)
})
