// @ts-nocheck
import { describe, expect, test } from 'vitest'
import type { Plan } from '@/features/plans/plan-schema'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { rupiah } from '@/shared/lib/rupiah'
import { choosePlan, eligibilityOf } from './plan-choice'

function plan(slug: string, billingPeriod: Plan['billingPeriod'], rank: number, price = 1): Plan {
  return {
    id: `${slug}-${billingPeriod}`,
    name: slug,
    slug,
    tagline: null,
    rank,
    price: rupiah(price),
    currency: 'IDR',
    billingPeriod,
    isMostPopular: false,
    limits: { maxNotebooks: 1, maxNotesPerNotebook: 1, aiChatDaily: 1, semanticSearchDaily: 1 },
    features: [],
  }
}

const plans = [
  plan('free', 'month', 0, 0),
  plan('plus', 'month', 1),
  plan('plus', 'year', 1),
  plan('pro', 'month', 2),
  plan('pro', 'year', 2),
  plan('team', 'year', 3),
]

function find(id: string): Plan {
  const found = plans.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

function subscribedTo(id: string, change: Partial<Subscription> = {}): Subscription {
  const { name, slug, billingPeriod } = find(id)
  return {
    subscriptionId: 'sub',
    plan: { id, name, slug, billingPeriod },
    status: 'active',
    isActive: true,
    currentPeriodEnd: null,
    gracePeriodEnd: null,
    cancelAtPeriodEnd: false,
    renewal: 'manual',
    hasPendingRefund: false,
    features: { aiChat: true, semanticSearch: true, maxNotebooks: 1, maxNotesPerNotebook: 1 },
    serverTime: 0,
    ...change,
  }
}

describe('the plan that an address names', () => {
  test('is the one with exactly this slug and period', () => {
    expect(choosePlan(plans, 'pro', 'year')).toEqual({ type: 'plan', plan: find('pro-year') })
  })

  test('is never another one: a part of a slug, a typo and an unknown period name nothing', () => {
    expect(choosePlan(plans, 'pr', 'month')).toEqual({ type: 'unknown' })
    expect(choosePlan(plans, 'PRO', 'month')).toEqual({ type: 'unknown' })
    expect(choosePlan(plans, 'team', 'month')).toEqual({
      type: 'unknown',
      otherPeriod: find('team-year'),
    })
  })

  test('costs nothing when it is the free one, whatever the period says', () => {
    expect(choosePlan(plans, 'free', 'year')).toEqual({ type: 'free' })
  })
})

describe('who has a subscription', () => {
  test.each([
    ['plus-month', 'pro-month', 'buy', 'a higher plan goes on'],
    ['pro-month', 'pro-year', 'buy', 'a longer period goes on'],
    ['pro-year', 'team-year', 'buy', 'higher and as long goes on'],
    ['plus-year', 'pro-month', 'buy', 'a higher rank counts more than a shorter period'],
    ['pro-month', 'pro-month', 'same', 'the same plan and period is there already'],
    ['pro-month', 'plus-month', 'lower', 'a lower plan is scheduled'],
    ['pro-month', 'plus-year', 'lower', 'a lower plan is scheduled, longer or not'],
    ['pro-year', 'pro-month', 'lower', 'a shorter period is scheduled'],
  ] as const)('on %s who wants %s: %s, for %s', (current, wanted, expected, _reason) => {
    expect(eligibilityOf(find(wanted), subscribedTo(current), plans)).toBe(expected)
  })

  test('may buy the same plan again in grace, and anything after the end', () => {
    const grace = subscribedTo('pro-month', { status: 'grace_period' })
    expect(eligibilityOf(find('pro-month'), grace, plans)).toBe('buy')
    const ended = subscribedTo('pro-month', { status: 'expired', isActive: false })
    expect(eligibilityOf(find('plus-month'), ended, plans)).toBe('buy')
  })

  test('may buy when the present plan is not sold any more: the API knows better', () => {
    const old = subscribedTo('pro-month', {
      plan: { id: 'old', name: 'Old', slug: 'old', billingPeriod: 'month' },
    })
    expect(eligibilityOf(find('plus-month'), old, plans)).toBe('buy')
  })
})
