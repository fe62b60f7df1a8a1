// @ts-nocheck
import type { Account } from '../../domain/account/account.ts'
import { isoTime, nextDay } from '../../domain/calendar.ts'
import { plansOf } from '../../domain/plan/plan-catalogue.ts'
import { standingOf } from '../../domain/subscription/standing.ts'
import { type Meter, meterOf } from '../../domain/workspace/usage.ts'
import type { World } from '../../domain/world.ts'

export function usageView(world: World, account: Account) {
  const { inForce } = standingOf(world, account)
  const resets = { resets_at: isoTime(nextDay(world.now)) }
  return {
    plan: { id: inForce.id, name: inForce.name, slug: inForce.slug },
    storage: {
      notebooks: meterView(meterOf(world, { account, feature: 'notebooks' })),
      notes: meterView(meterOf(world, { account, feature: 'notes' })),
    },
    daily: {
      ai_chat: { ...meterView(meterOf(world, { account, feature: 'ai_chat' })), ...resets },
      semantic_search: {
        ...meterView(meterOf(world, { account, feature: 'semantic_search' })),
        ...resets,
      },
    },
    upgrade_available: plansOf(world).some(({ rank }) => rank > inForce.rank),
    server_time: isoTime(world.now),
  }
}

function meterView({ used, limit, canUse }: Meter) {
  return { used, limit, can_use: canUse }
}
