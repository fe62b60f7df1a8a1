// @ts-nocheck
import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import type { FeatureAccess } from './feature-access'
import { limitHitAt } from './limit-hit'
import { UpgradeButton } from './upgrade-button'
import type { Feature } from './usage-schema'

interface LimitNoteProps {
  feature: Feature
  access: FeatureAccess
}

/** Beside a gate that is closed: why, until when, and the way on. Nothing beside an open one. */
export function LimitNote({ feature, access }: LimitNoteProps) {
  const m = useMessages('workspace')
  const locale = useLocale()
  const hit = limitHitAt(feature, access)
  if (hit === undefined || hit.reason === 'unnamed') return null
  const resetsAt = hit.reason === 'limit' ? hit.resetsAt : null
  return (
    <div className="rounded-md bg-warning-surface px-3 py-2 text-sm">
      <p>
        {hit.reason === 'limit' ? m.limits.spent[feature] : m.limits.notIncluded[feature]}
        {resetsAt === null ? '' : ` ${m.limits.resets(formatDateTime(resetsAt, locale))}`}
      </p>
      <UpgradeButton hit={hit} />
    </div>
  )
}
