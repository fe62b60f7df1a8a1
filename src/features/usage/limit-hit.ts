import * as z from 'zod/mini'
import { instant, type Instant, wireObject } from '@/shared/api/wire'
import { type Failure, isRefusal } from '@/shared/lib/failure'
import type { FeatureAccess } from './rules/meter-rules'
import { type Feature, features } from './usage-schema'

/** A limit that somebody ran into, as far as it is known. */
export type LimitHit =
  | {
      readonly reason: 'limit'
      readonly feature: Feature
      readonly used: number
      readonly limit: number
      readonly resetsAt: Instant | null
      /** `pointless` where the API says that no plan lifts this limit. */
      readonly upgrade: 'offered' | 'pointless'
    }
  | { readonly reason: 'not-in-plan'; readonly feature: Feature }
  /** The API named a limit that this page does not know. */
  | { readonly reason: 'unnamed' }

const featureSchema = z.enum(features)

const exceededSchema = wireObject({
  feature: featureSchema,
  limit: z.int(),
  used: z.int(),
  reset_after: z.nullish(instant),
  show_modal_pricing: z._default(z.boolean(), true),
})

/** A limit as a tab keeps it. */
export const limitHitSchema: z.ZodMiniType<LimitHit> = z.union([
  z.object({
    reason: z.literal('limit'),
    feature: featureSchema,
    used: z.int(),
    limit: z.int(),
    resetsAt: z.nullable(z.number()),
    upgrade: z.enum(['offered', 'pointless']),
  }),
  z.object({ reason: z.literal('not-in-plan'), feature: featureSchema }),
  z.object({ reason: z.literal('unnamed') }),
])

/** The limit behind a refusal; nothing for every other failure. */
export function limitHitOf(failure: Failure): LimitHit | undefined {
  if (failure.kind !== 'rejected') return undefined
  if (isRefusal(failure, 'FEATURE_NOT_IN_PLAN')) {
    const refused = z.object({ feature: featureSchema }).safeParse(failure.details)
    return refused.success
      ? { reason: 'not-in-plan', feature: refused.data.feature }
      : { reason: 'unnamed' }
  }
  if (!isRefusal(failure, 'LIMIT_EXCEEDED')) return undefined
  const exceeded = exceededSchema.safeParse(failure.details)
  if (!exceeded.success) return { reason: 'unnamed' }
  const { data } = exceeded
  return {
    reason: 'limit',
    feature: data.feature,
    used: data.used,
    limit: data.limit,
    resetsAt: data.resetAfter ?? null,
    upgrade: data.showModalPricing ? 'offered' : 'pointless',
  }
}

/** The limit behind a closed gate; nothing while it stands open. */
export function limitHitAt(feature: Feature, access: FeatureAccess): LimitHit | undefined {
  if (access.allowed !== false) return undefined
  if (access.reason === 'not-in-plan') return { reason: 'not-in-plan', feature }
  const { used, limit, resetsAt } = access
  return { reason: 'limit', feature, used, limit, resetsAt, upgrade: 'offered' }
}
