// @ts-nocheck
import type { Instant } from '@/shared/api/wire'
import type { Meter } from '../usage-schema'

export type FeatureAccess =
  | { readonly allowed: true; readonly used: number; readonly limit: number }
  | {
      readonly allowed: false
      readonly reason: 'limit'
      readonly used: number
      readonly limit: number
      readonly resetsAt: Instant | null
    }
  | { readonly allowed: false; readonly reason: 'not-in-plan' }
  /** Nothing is known, or the API contradicts itself: the person may try, the server decides. */
  | { readonly allowed: 'unknown' }

export const unlimited = -1

function fits({ used, limit }: Pick<Meter, 'used' | 'limit'>): boolean {
  return limit === unlimited || used < limit
}

/** The meter at a moment of the server's clock: once its reset has passed, nothing is used. */
export function meterAt(meter: Meter, serverNow: Instant): Meter {
  if (typeof meter.resetsAt !== 'number' || meter.resetsAt > serverNow) return meter
  return { used: 0, limit: meter.limit, canUse: meter.limit !== 0, resetsAt: null }
}

/** The meter as another count stands to its limit, such as the notes of one notebook. */
export function withUsed(meter: Meter, used: number): Meter {
  return { ...meter, used, canUse: fits({ used, limit: meter.limit }) }
}

export function accessBy(meter: Meter): FeatureAccess {
  const { used, limit, canUse } = meter
  if (canUse !== fits(meter)) return { allowed: 'unknown' }
  if (canUse) return { allowed: true, used, limit }
  if (limit === 0) return { allowed: false, reason: 'not-in-plan' }
  return { allowed: false, reason: 'limit', used, limit, resetsAt: meter.resetsAt ?? null }
}

/** One more use than the server has told of, counted from `used`. What is already beyond stays. */
export function countedAhead(meter: Meter, used = meter.used): Meter {
  const next = Math.max(meter.used, used + 1)
  const crosses = fits(meter) && !fits({ used: next, limit: meter.limit })
  return { ...meter, used: next, canUse: meter.canUse && !crosses }
}
