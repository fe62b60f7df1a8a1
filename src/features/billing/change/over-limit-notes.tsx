import type { Plan } from '@/features/plans/plan-schema'
import { useUsage } from '@/features/usage/usage-queries'
import { useMessages } from '@/shared/i18n/i18n-context'
import { overLimits } from './over-limits'

/** What will be more than the next plan holds, and that it stays. */
export function OverLimitNotes({ next }: { next: Plan }) {
  const m = useMessages('billing').change.over
  const over = overLimits(next, useUsage().data?.meters)
  if (over.length === 0) return null
  return (
    <ul className="mt-4 space-y-1">
      {over.map(({ feature, used, limit }) => (
        <li key={feature}>{m[feature](used, limit)}</li>
      ))}
    </ul>
  )
}
