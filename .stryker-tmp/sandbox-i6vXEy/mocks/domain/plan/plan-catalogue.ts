// @ts-nocheck
import type { BillingPeriod } from '../calendar.ts'
import type { Words } from '../language.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Plan, PlanLimits } from './plan.ts'
import { featuresOf } from './plan-features.ts'

interface Tier {
  slug: string
  name: string
  tagline: Words
  prices: Partial<Record<BillingPeriod, number>>
  limits: PlanLimits
  isMostPopular?: boolean
  prioritySupport?: boolean
}

const TIERS: Tier[] = [
  {
    slug: 'free',
    name: 'Free',
    tagline: { id: 'Untuk mencoba', en: 'To try it out' },
    prices: { month: 0 },
    limits: limits(3, 10, 5, 0),
  },
  {
    slug: 'plus',
    name: 'Plus',
    tagline: { id: 'Untuk catatan pribadi', en: 'For personal notes' },
    prices: { month: 99_000, year: 990_000 },
    limits: limits(10, 100, 20, 10),
  },
  {
    slug: 'pro',
    name: 'Pro',
    tagline: { id: 'Untuk kerja setiap hari', en: 'For everyday work' },
    prices: { month: 299_000, year: 2_990_000 },
    limits: limits(50, 500, 200, 100),
    isMostPopular: true,
  },
  {
    slug: 'team',
    name: 'Team',
    tagline: { id: 'Untuk tim tanpa batas', en: 'For teams without limits' },
    prices: { month: 799_000, year: 7_990_000 },
    limits: limits(-1, -1, -1, -1),
    prioritySupport: true,
  },
]

const PERIODS: BillingPeriod[] = ['month', 'year']

const CATALOGUE: Plan[] = TIERS.flatMap((tier, rank) =>
  PERIODS.flatMap((period) => {
    const price = tier.prices[period]
    return price === undefined ? [] : [planOf(tier, { rank, period, price })]
  }),
)

/** All plans in display order, at today's prices. */
export function plansOf(world: World): Plan[] {
  return CATALOGUE.map((plan) => ({ ...plan, price: world.settings.prices[plan.id] ?? plan.price }))
}

export function planById(world: World, id: string): Plan {
  return found(plansOf(world).find((plan) => plan.id === id))
}

/** The plan of a slug and period; the free plan whatever the period. */
export function planBySlug(world: World, slug: string, period: string): Plan {
  return found(
    plansOf(world).find(
      (plan) => plan.slug === slug && (plan.period === period || plan.rank === 0),
    ),
  )
}

export function freePlan(world: World): Plan {
  return found(plansOf(world).find((plan) => plan.rank === 0))
}

function found(plan: Plan | undefined): Plan {
  if (!plan) throw new Refusal('NOT_FOUND')
  return plan
}

function planOf(tier: Tier, terms: { rank: number; period: BillingPeriod; price: number }): Plan {
  return {
    id: terms.rank === 0 ? 'plan_free' : `plan_${tier.slug}_${terms.period}`,
    slug: tier.slug,
    name: tier.name,
    tagline: tier.tagline,
    ...terms,
    isMostPopular: tier.isMostPopular ?? false,
    limits: tier.limits,
    features: featuresOf(tier.limits, { prioritySupport: tier.prioritySupport ?? false }),
  }
}

function limits(notebooks: number, notes: number, chats: number, searches: number): PlanLimits {
  return {
    maxNotebooks: notebooks,
    maxNotesPerNotebook: notes,
    aiChatDaily: chats,
    semanticSearchDaily: searches,
  }
}
