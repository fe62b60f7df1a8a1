// @ts-nocheck
import { expect, test } from 'vitest'
import { planListSchema } from '@/features/plans/plan-schema'
import type { LimitHit } from '../limit-hit'
import { cheapestLift, higherPlans, liftsLimit } from './plan-lift'

interface Offer {
  slug: string
  rank: number
  price: number
  chats: number
  period?: 'month' | 'year'
}

function plansOf(offers: Offer[]) {
  return planListSchema.parse(
    offers.map(({ slug, rank, price, chats, period = 'month' }) => ({
      id: `${slug}-${period}`,
      name: slug,
      slug,
      rank,
      tagline: null,
      price,
      currency: 'IDR',
      billing_period: period,
      is_most_popular: false,
      limits: {
        max_notebooks: 3,
        max_notes_per_notebook: 10,
        ai_chat_daily: chats,
        semantic_search_daily: chats === 5 ? 0 : 10,
      },
      features: [],
    })),
  )
}

const plans = plansOf([
  { slug: 'free', rank: 0, price: 0, chats: 5 },
  { slug: 'plus', rank: 1, price: 99_000, chats: 20 },
  { slug: 'pro', rank: 2, price: 299_000, chats: 200 },
  { slug: 'pro', rank: 2, price: 2_990_000, chats: 200, period: 'year' },
  { slug: 'team', rank: 3, price: 799_000, chats: -1 },
])

function spentChats(used: number, limit: number): LimitHit {
  return { reason: 'limit', feature: 'ai_chat', used, limit, resetsAt: null, upgrade: 'offered' }
}

test('higher plans are those ranked above the present one', () => {
  expect(higherPlans(plans, 'plus').map(({ slug }) => slug)).toEqual(['pro', 'pro', 'team'])
  expect(higherPlans(plans, 'team')).toEqual([])
})

test('above a plan that is not sold any more, every paid plan is shown', () => {
  expect(higherPlans(plans, 'founders').map(({ slug }) => slug)).toEqual([
    'plus',
    'pro',
    'pro',
    'team',
  ])
})

test('the cheapest plan that allows more is the one to mark', () => {
  expect(cheapestLift(higherPlans(plans, 'free'), spentChats(5, 5), 'month')).toBe('plus')
})

test('a plan with less than an override allows lifts nothing', () => {
  expect(cheapestLift(higherPlans(plans, 'free'), spentChats(25, 25), 'month')).toBe('pro')
  expect(cheapestLift(higherPlans(plans, 'free'), spentChats(500, 500), 'month')).toBe('team')
})

test('a plan that allows no more than is used already lifts nothing', () => {
  expect(cheapestLift(higherPlans(plans, 'free'), spentChats(20, 5), 'month')).toBe('pro')
})

test('what the period does not offer is marked by its only price', () => {
  expect(cheapestLift(higherPlans(plans, 'free'), spentChats(25, 25), 'year')).toBe('pro')
  expect(
    cheapestLift(
      plansOf([{ slug: 'team', rank: 3, price: 1, chats: -1 }]),
      spentChats(5, 5),
      'year',
    ),
  ).toBe('team')
})

test('a feature outside the plan is lifted by the first plan that has it', () => {
  const hit: LimitHit = { reason: 'not-in-plan', feature: 'semantic_search' }
  expect(plans.filter((plan) => liftsLimit(plan, hit)).map(({ slug }) => slug)).not.toContain(
    'free',
  )
  expect(cheapestLift(plans, hit, 'month')).toBe('plus')
})
