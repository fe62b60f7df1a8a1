// @ts-nocheck
import type { Account } from '../account/account.ts'
import { dayOf, nextDay } from '../calendar.ts'
import { plansOf } from '../plan/plan-catalogue.ts'
import { type Feature, LIMIT_OF } from '../plan/plan.ts'
import { Refusal } from '../refusal.ts'
import { standingOf } from '../subscription/standing.ts'
import type { World } from '../world.ts'

type DailyFeature = Extract<Feature, 'ai_chat' | 'semantic_search'>

export interface DailyUsage {
  accountId: string
  /** A calendar day in WIB; counting starts anew with each. */
  day: string
  feature: DailyFeature
  used: number
}

export interface Meter {
  used: number
  limit: number
  canUse: boolean
}

export interface Asked {
  account: Account
  feature: Feature
  /** For notes, which are counted per notebook: without one the fullest counts. */
  notebookId?: string
}

export function meterOf(world: World, asked: Asked): Meter {
  const used = usedOf(world, asked)
  const limit = limitOf(world, asked)
  return { used, limit, canUse: limit === -1 || used < limit }
}

function limitOf(world: World, { account, feature }: Asked): number {
  if (feature === 'ai_chat' && account.aiChatDaily !== undefined) return account.aiChatDaily
  return standingOf(world, account).inForce.limits[LIMIT_OF[feature]]
}

/** Refuses what the plan does not include or what is used up. */
export function refuseOverLimit(world: World, asked: Asked): void {
  const { feature } = asked
  const { used, limit, canUse } = meterOf(world, asked)
  if (canUse) return
  if (limit === 0) throw new Refusal('FEATURE_NOT_IN_PLAN', { feature })
  const present = standingOf(world, asked.account).inForce
  const upgradeLifts = plansOf(world).some(({ rank, limits }) => {
    const bigger = limits[LIMIT_OF[feature]]
    return rank > present.rank && (bigger === -1 || bigger > used)
  })
  const daily = feature === 'ai_chat' || feature === 'semantic_search'
  throw new Refusal('LIMIT_EXCEEDED', {
    limit: { feature, limit, used, upgradeLifts, ...(daily && { resetsAt: nextDay(world.now) }) },
  })
}

export function countUse(world: World, account: Account, feature: DailyFeature): void {
  const today = todays(world, account, feature)
  if (today) today.used += 1
  else world.usage.push({ accountId: account.id, day: dayOf(world.now), feature, used: 1 })
}

function usedOf(world: World, { account, feature, notebookId }: Asked): number {
  switch (feature) {
    case 'notebooks':
      return world.notebooks.filter(({ accountId }) => accountId === account.id).length
    case 'notes': {
      const notebooks = world.notebooks.filter(
        ({ id, accountId }) =>
          accountId === account.id && (notebookId === undefined || id === notebookId),
      )
      const counts = notebooks.map(
        ({ id }) => world.notes.filter((note) => note.notebookId === id).length,
      )
      return Math.max(0, ...counts)
    }
    case 'ai_chat':
    case 'semantic_search':
      return todays(world, account, feature)?.used ?? 0
  }
}

function todays(world: World, account: Account, feature: DailyFeature): DailyUsage | undefined {
  return world.usage.find(
    (entry) =>
      entry.accountId === account.id && entry.feature === feature && entry.day === dayOf(world.now),
  )
}
