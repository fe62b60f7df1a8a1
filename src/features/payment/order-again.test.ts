import { describe, expect, test } from 'vitest'
import { sampleOrder } from '@/features/orders/testing/sample-order'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { isRenewal } from './order-again'

const order = sampleOrder()
const proMonth = order.plan
const plusMonth = {
  id: 'plan_plus_month',
  name: 'Plus',
  slug: 'plus',
  billingPeriod: 'month',
} as const

type Has = Parameters<typeof isRenewal>[1]

/** Monthly Pro, paid by hand, but for the change. */
function subscribed(change: Partial<Subscription> = {}): Has {
  const running = { status: 'active', isActive: true, renewal: 'manual' } as const
  return { plan: proMonth, ...running, cancelAtPeriodEnd: false, ...change }
}

describe('an order in place of another', () => {
  test.each<[string, Partial<Subscription>]>([
    ['of the plan that runs', {}],
    ['that was the renewal, whatever it was for', { plan: plusMonth, renewalOrderId: 'order-1' }],
    ['of the plan that comes next', { plan: plusMonth, scheduledPlan: proMonth }],
    ['in grace, also when the card was to pay', { status: 'grace_period', renewal: 'auto' }],
    ['to have everything back', { status: 'suspended', isActive: false }],
  ])('is a renewal %s', (_case, change) => {
    expect(isRenewal(order, subscribed(change))).toBe(true)
  })

  test.each<[string, Partial<Subscription>]>([
    ['of another plan', { plan: plusMonth }],
    ['of another period', { plan: { ...proMonth, billingPeriod: 'year' } }],
    ['of the plan that another one follows', { scheduledPlan: plusMonth }],
    ['of a plan that renews by itself', { renewal: 'auto' }],
    ['of a plan that ends: it is resumed first', { cancelAtPeriodEnd: true }],
    ['of a plan that has expired', { status: 'expired', isActive: false }],
    [
      'while another renewal is open for another plan',
      { plan: plusMonth, renewalOrderId: 'order-2' },
    ],
  ])('is a purchase %s', (_case, change) => {
    expect(isRenewal(order, subscribed(change))).toBe(false)
  })
})
