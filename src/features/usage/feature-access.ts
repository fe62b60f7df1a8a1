import { serverNow } from '@/shared/lib/server-clock'
import { accessBy, type FeatureAccess, meterAt, withUsed } from './rules/meter-rules'
import { type Usage, useUsage } from './usage-queries'
import type { Feature } from './usage-schema'

export type { FeatureAccess } from './rules/meter-rules'

/** A count of one's own where the limit counts each notebook for itself: that notebook's notes. */
export interface OwnCount {
  readonly used: number
}

/** What a usage answer says of a feature now; `unknown` without an answer. */
export function accessIn(
  usage: Usage | undefined,
  feature: Feature,
  own?: OwnCount,
): FeatureAccess {
  if (usage === undefined) return { allowed: 'unknown' }
  const meter = meterAt(usage.meters[feature], serverNow(usage))
  return accessBy(own === undefined ? meter : withUsed(meter, own.used))
}

/**
 * Whether the plan in force allows one more use. An `unknown` never stops anybody: the server decides.
 * For notes, pass the count of the notebook in question; without it the fullest notebook speaks.
 */
export function useCanUseFeature(feature: Feature, own?: OwnCount): FeatureAccess {
  return accessIn(useUsage().data, feature, own)
}

export function useCanUseAiChat(): FeatureAccess {
  return useCanUseFeature('ai_chat')
}

export function useCanUseSemanticSearch(): FeatureAccess {
  return useCanUseFeature('semantic_search')
}

export function useCanCreateNotebook(): FeatureAccess {
  return useCanUseFeature('notebooks')
}

export function useCanCreateNote(notebook: OwnCount): FeatureAccess {
  return useCanUseFeature('notes', notebook)
}
