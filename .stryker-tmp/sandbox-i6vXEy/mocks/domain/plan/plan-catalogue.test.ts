// @ts-nocheck
import { describe, expect, it } from 'vitest'
import { emptyWorld } from '../world.ts'
import { planBySlug, plansOf } from './plan-catalogue.ts'

const world = emptyWorld(1, 0)

describe('the plans', () => {
  it('come in the order in which they are shown, the bigger ones later', () => {
    const ranks = plansOf(world).map(({ rank }) => rank)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(plansOf(world).map(({ id }) => id)).toEqual([
      'plan_free',
      'plan_plus_month',
      'plan_plus_year',
      'plan_pro_month',
      'plan_pro_year',
      'plan_team_month',
      'plan_team_year',
    ])
  })

  it('cost less by the year than twelve months do', () => {
    for (const slug of ['plus', 'pro', 'team']) {
      const { price: month } = planBySlug(world, slug, 'month')
      expect(planBySlug(world, slug, 'year').price).toBe(month * 10)
    }
  })

  it('grow with their rank', () => {
    const amount = (limit: number) => (limit === -1 ? Number.POSITIVE_INFINITY : limit)
    const monthly = plansOf(world).filter(({ period }) => period === 'month')
    for (const [index, { limits }] of monthly.slice(1).entries()) {
      const smaller = monthly[index]?.limits
      expect(amount(limits.aiChatDaily)).toBeGreaterThan(amount(smaller?.aiChatDaily ?? 0))
      expect(amount(limits.maxNotebooks)).toBeGreaterThan(amount(smaller?.maxNotebooks ?? 0))
    }
  })

  it('say in words what their limits are', () => {
    const texts = (slug: string) =>
      planBySlug(world, slug, 'month').features.map(({ text, isEnabled }) => [text.id, isEnabled])
    expect(texts('free')).toContainEqual(['Pencarian semantik', false])
    expect(texts('team')).toContainEqual(['Obrolan AI tanpa batas', true])
    expect(JSON.stringify(texts('team'))).not.toContain('-1')
  })
})
