// @ts-nocheck
import { describe, expect, it } from 'vitest'
import { accountByEmail } from './account/account.ts'
import { DAY } from './calendar.ts'
import { buildScenario, DEMO, type ScenarioName, scenarioNames } from './scenarios.ts'
import { openRenewal } from './subscription/renewal.ts'
import { standingOf } from './subscription/standing.ts'

const MOMENTS = [
  '2026-02-12T10:00:00+07:00',
  '2028-02-29T00:00:00+07:00',
  '2027-03-31T23:59:59+07:00',
  '2026-12-31T17:00:00Z',
]

const STATUS: Partial<Record<ScenarioName, string>> = {
  fresh: 'free',
  'pro-active': 'active',
  'team-active': 'active',
  'many-orders': 'active',
  'paid-activating': 'pending_payment',
  'va-pending': 'pending_payment',
  'cancel-scheduled': 'canceled',
  'renewal-due': 'active',
  grace: 'grace_period',
  suspended: 'suspended',
  'subscription-expired': 'expired',
  failed: 'canceled',
  refunded: 'canceled',
}

const ORDER: Partial<Record<ScenarioName, string>> = {
  'va-pending': 'pending_payment',
  'qris-pending': 'pending_payment',
  processing: 'processing',
  'paid-activating': 'paid',
  failed: 'failed',
  expired: 'expired',
  cancelled: 'cancelled',
  refunded: 'refunded',
  'partially-refunded': 'partially_refunded',
}

async function built(name: ScenarioName, moment: string) {
  const now = Date.parse(moment)
  const { world } = await buildScenario({ name, now, appOrigin: 'https://app.notefiber.test' })
  const sari = accountByEmail(world, DEMO.email)
  if (!sari) throw new Error('no Sari')
  return { world, sari, now }
}

describe.each(MOMENTS)('at %s', (moment) => {
  it.each(scenarioNames)('the scenario %s is what its name says', async (name) => {
    const { world, sari, now } = await built(name, moment)
    expect(world.now).toBe(now)
    expect(standingOf(world, sari).status).toBe(STATUS[name] ?? standingOf(world, sari).status)
    expect(world.orders[0]?.status).toBe(ORDER[name] ?? world.orders[0]?.status)
    expect(JSON.parse(JSON.stringify(world))).toEqual(world)
  })

  it('the renewal is due within a week', async () => {
    const { world, sari, now } = await built('renewal-due', moment)
    const end = standingOf(world, sari).subscription?.terms.at(-1)?.end ?? 0
    expect(end).toBeGreaterThan(now)
    expect(end - now).toBeLessThanOrEqual(7 * DAY)
    expect(openRenewal(world, sari.id)).toBeDefined()
  })
})

describe('a seed', () => {
  it('makes the same world again, and another seed another one', async () => {
    const request = { name: 'pro-active', now: 0, appOrigin: 'https://app.notefiber.test' } as const
    const first = await buildScenario({ ...request, seed: 7 })
    expect(await buildScenario({ ...request, seed: 7 })).toEqual(first)
    expect(await buildScenario({ ...request, seed: 8 })).not.toEqual(first)
  })
})
