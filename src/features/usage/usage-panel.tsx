import { useMessages } from '@/shared/i18n/i18n-context'
import { UsageLimitsProvider } from './usage-limits-context'
import { UsageMeters } from './usage-meters'

/** The limits of the plan in force, for any page. Needs the message section `workspace`. */
export function UsagePanel() {
  const m = useMessages('workspace')
  return (
    <UsageLimitsProvider>
      <section aria-label={m.sections.limits} className="mt-4 border-t pt-3">
        <UsageMeters />
      </section>
    </UsageLimitsProvider>
  )
}
