import { describe, expect, it } from 'vitest'
import { accountByEmail } from './account/account.ts'
import { DAY, HOUR } from './calendar.ts'
import {
  buildScenario,
  DEMO,
  isScenarioName,
  type ScenarioName,
  scenarioNames,
} from './scenarios.ts'
import { unusedCredit } from './subscription/credit.ts'
import { openRenewal } from './subscription/renewal.ts'
import { standingOf, type SubscriptionStatus } from './subscription/standing.ts'

const MOMENTS = [
  '2026-02-12T10:00:00+07:00',
  '2028-02-29T00:00:00+07:00',
  '2027-03-31T23:59:59+07:00',
  '2026-12-31T17:00:00Z',
  '2028-03-06T12:00:00+07:00',
]

/** Those that the calendar might spoil. */
const STATUS = {
  'plus-active': 'active',
  'cancel-scheduled': 'canceled',
  'cancel-ended': 'expired',
  'renewal-due': 'active',
  'renewal-waiting': 'active',
  'downgrade-due': 'active',
  'auto-renewed': 'active',
  'auto-renewal-failed': 'grace_period',
  grace: 'grace_period',
  'grace-last-day': 'grace_period',
  suspended: 'suspended',
  'over-limits': 'expired',
  'subscription-expired': 'expired',
} satisfies Partial<Record<ScenarioName, SubscriptionStatus>>

async function built(name: ScenarioName, moment: string) {
  const now = Date.parse(moment)
  const { world } = await buildScenario({ name, now, appOrigin: 'https://app.notefiber.test' })
  const sari = accountByEmail(world, DEMO.email)
  if (!sari) throw new Error('no Sari')
  return { world, sari, now }
}

describe.each(MOMENTS)('at %s', (moment) => {
  it.each(scenarioNames)('the scenario %s comes about, as plain data', async (name) => {
    const { world, now } = await built(name, moment)
    expect(world.now).toBe(now)
    expect(JSON.parse(JSON.stringify(world))).toEqual(world)
  })

  it.each(scenarioNames)('in %s no credit changes while somebody looks', async (name) => {
    const { world, now } = await built(name, moment)
    for (const subscription of world.subscriptions) {
      expect(unusedCredit(subscription, now + HOUR)).toBe(unusedCredit(subscription, now))
    }
  })

  it.each(Object.entries(STATUS))('the scenario %s is what its name says', async (name, status) => {
    if (!isScenarioName(name)) throw new Error(`${name} is no scenario`)
    const { world, sari } = await built(name, moment)
    expect(standingOf(world, sari).status).toBe(status)
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
