// @ts-nocheck
import { expect, test } from 'vitest'
import { planInForce } from './current-plan'
import type { Subscription } from './subscription-schema'

const plan = { id: 'plan_pro_year', name: 'Pro', slug: 'pro', billingPeriod: 'year' } as const

test.each<[Subscription['status'], boolean]>([
  ['active', true],
  ['canceled', true],
  ['grace_period', true],
  ['free', false],
])('someone whose subscription is %s has its plan', (status, isActive) => {
  expect(planInForce({ plan, status, isActive })).toBe(plan)
})

test.each<Subscription['status']>(['pending_payment', 'canceled', 'suspended', 'expired'])(
  'someone whose subscription is %s and not active does not have the plan that was bought',
  (status) => {
    expect(planInForce({ plan, status, isActive: false })).toBeUndefined()
  },
)
