import { describe, expect, test } from 'vitest'
import type { Plan } from '@/features/plans/plan-schema'
import { rupiah } from '@/shared/lib/rupiah'
import { choosePlan } from './plan-choice'

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
