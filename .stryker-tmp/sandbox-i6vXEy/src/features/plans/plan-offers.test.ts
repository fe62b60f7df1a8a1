// @ts-nocheck
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCurrentPlan, offeredPeriods, offersOf, periodsOnSale, savingClaim } from './plan-offers'
import type { Plan } from './plan-schema'
import { readPlans, type WirePlan, wirePlan, wirePlans, wireProYear } from './testing/sample-plans'

const anyPlans = fc
  .array(
    fc.record({
      slug: fc.constantFrom('free', 'plus', 'pro', 'team'),
      billing_period: fc.constantFrom('month', 'year', 'monthly', 'yearly', 'once'),
      price: fc.constantFrom(0, 99_000, 299_000, 990_000, 2_990_000, 4_000_000),
    }),
  )
  .map((drafts) =>
    readPlans(drafts.map((draft, index) => wirePlan({ ...draft, id: `plan_${index}` }))),
  )
const period = fc.constantFrom(...offeredPeriods)

const yearOf = (slug: string, price: number): WirePlan =>
  wirePlan({ id: `${slug}_year`, slug, billing_period: 'year', price })
const monthOf = (slug: string, price: number): WirePlan =>
  wirePlan({ id: `${slug}_month`, slug, price })

function offered(plans: readonly WirePlan[], wanted: 'month' | 'year') {
  return offersOf(readPlans(plans), wanted).map(({ kind, plan }) => `${kind} ${plan.id}`)
}

describe('the offers', () => {
  test('are one per slug, in the order in which the API names them', () => {
    fc.assert(
      fc.property(anyPlans, period, (plans, wanted) => {
        const slugs = plans.filter((plan) => plan.billingPeriod !== 'once').map(({ slug }) => slug)
        expect(offersOf(plans, wanted).map(({ plan }) => plan.slug)).toEqual([...new Set(slugs)])
      }),
    )
  })

  test('never put the price of one period beside the other', () => {
    fc.assert(
      fc.property(anyPlans, period, (plans, wanted) => {
        for (const offer of offersOf(plans, wanted)) {
          expect(plans).toContain(offer.plan)
          if (offer.kind === 'priced') expect(offer.plan.billingPeriod).toBe(wanted)
          if (offer.kind === 'other-period') {
            expect(offer.only).toBe(offer.plan.billingPeriod)
            expect(offer.only).not.toBe(wanted)
          }
        }
      }),
    )
  })

  test('show the free plan in both periods', () => {
    expect(offered(wirePlans, 'month')).toEqual([
      'free plan_free',
      'priced plan_pro_month',
      'priced plan_team_month',
    ])
    expect(offered(wirePlans, 'year')).toEqual([
      'free plan_free',
      'priced plan_pro_year',
      'priced plan_team_year',
    ])
  })

  test('mark a plan that is sold in one period only while the other is chosen', () => {
    expect(offered([monthOf('plus', 99_000), wireProYear], 'year')).toEqual([
      'other-period plus_month',
      'priced plan_pro_year',
    ])
  })

  test('are the first of several with the same slug and period', () => {
    const second = wirePlan({ id: 'plan_pro_month_2', price: 399_000 })
    expect(offered([wirePlan(), second], 'month')).toEqual(['priced plan_pro_month'])
  })

  test('leave out what is paid once', () => {
    expect(offered([wirePlan({ billing_period: 'once' })], 'month')).toEqual([])
  })
})

describe('the switch', () => {
  test('has the periods in which something costs money', () => {
    expect(periodsOnSale(readPlans())).toEqual(['month', 'year'])
    expect(periodsOnSale(readPlans([yearOf('free', 0), monthOf('pro', 299_000)]))).toEqual([
      'month',
    ])
  })

  test('claims a saving for each plan only when all save as much', () => {
    expect(savingClaim(readPlans())).toEqual({ percent: 16, reach: 'each' })
    const half = [...wirePlans, monthOf('plus', 100_000), yearOf('plus', 600_000)]
    expect(savingClaim(readPlans(half))).toEqual({ percent: 50, reach: 'most' })
    const none = [...wirePlans, monthOf('plus', 100_000), yearOf('plus', 1_200_000)]
    expect(savingClaim(readPlans(none))).toEqual({ percent: 16, reach: 'most' })
  })

  test('claims nothing below one percent, and nothing for a plan with one price', () => {
    expect(
      savingClaim(readPlans([monthOf('pro', 100_000), yearOf('pro', 1_199_000)])),
    ).toBeUndefined()
    expect(savingClaim(readPlans([monthOf('pro', 100_000)]))).toBeUndefined()
  })
})

describe('the present plan', () => {
  const plans = readPlans()
  const named = (id: string): Plan => {
    const plan = plans.find((each) => each.id === id)
    if (plan === undefined) throw new Error(`there is no ${id}`)
    return plan
  }
  const free = named('plan_free')
  const month = named('plan_pro_month')
  const year = named('plan_pro_year')

  test('is the same plan in the same period', () => {
    expect(isCurrentPlan(year, year)).toBe(true)
    expect(isCurrentPlan(month, year)).toBe(false)
    expect(isCurrentPlan(month, free)).toBe(false)
    expect(isCurrentPlan(month, undefined)).toBe(false)
  })

  test('is the free one whatever its period says', () => {
    expect(isCurrentPlan(free, { ...free, billingPeriod: 'year' })).toBe(true)
  })
})
