// @ts-nocheck
import type { Catalogue } from '@/shared/i18n/catalogue'
import { formatDateTime } from '@/shared/i18n/dates'
import type { Locale } from '@/shared/i18n/locale'
import type { LimitHit } from './limit-hit'
import { unlimited } from './rules/meter-rules'
import type { Feature, Meter } from './usage-schema'

type Words = Catalogue['workspace']

/** A meter's reading in words: `3 dari 5 hari ini`; the numbers -1 and 0 never reach the page. */
export function meterText(feature: Feature, { used, limit }: Meter, m: Words): string {
  if (limit === unlimited) return m.limits.unlimited
  return limit === 0 ? m.limits.none : m.limits.used[feature](used, limit)
}

export function hitTitle(hit: LimitHit, m: Words): string {
  if (hit.reason === 'unnamed') return m.upgrade.titleUnnamed
  return hit.reason === 'limit' ? m.upgrade.title[hit.feature] : m.upgrade.titleNone[hit.feature]
}

/** How much is used and when it starts again, as far as the limit says so. */
export function hitFacts(hit: LimitHit, m: Words, locale: Locale): string[] {
  if (hit.reason !== 'limit') return []
  const used = m.upgrade.used[hit.feature](hit.used, hit.limit)
  return hit.resetsAt === null
    ? [used]
    : [used, m.upgrade.resets(formatDateTime(hit.resetsAt, locale))]
}
