// @ts-nocheck
import * as z from 'zod/mini'
import { instant, wireObject } from '@/shared/api/wire'

/** What a plan limits, as the API's refusals name it. */
export const features = ['notebooks', 'notes', 'ai_chat', 'semantic_search'] as const
export type Feature = (typeof features)[number]

const count = z.int().check(z.gte(0))
/** `-1` is unlimited, `0` is not in the plan. */
const limit = z.int().check(z.gte(-1))

const meterSchema = wireObject({ used: count, limit, can_use: z.boolean() })

const dailyMeterSchema = wireObject({
  used: count,
  limit,
  can_use: z.boolean(),
  resets_at: z.nullable(instant),
})

/** GET /user/usage-status, with its four meters side by side. */
export const usageSchema = z.pipe(
  wireObject({
    plan: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
    storage: z.object({ notebooks: meterSchema, notes: meterSchema }),
    daily: z.object({ ai_chat: dailyMeterSchema, semantic_search: dailyMeterSchema }),
    upgrade_available: z.boolean(),
    server_time: instant,
  }),
  z.transform(({ plan, storage, daily, upgradeAvailable, serverTime }) => {
    const meters: Meters = {
      notebooks: storage.notebooks,
      notes: storage.notes,
      ai_chat: daily.aiChat,
      semantic_search: daily.semanticSearch,
    }
    return { plan, upgradeAvailable, serverTime, meters }
  }),
)

/** One limit: the API's own limit, which may be above or below the plan's. */
export interface Meter {
  readonly used: number
  readonly limit: number
  readonly canUse: boolean
  readonly resetsAt?: number | null | undefined
}

/** Of the notes, `used` is the count in the fullest notebook: each notebook has the limit for itself. */
type Meters = Readonly<Record<Feature, Meter>>
