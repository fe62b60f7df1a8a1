import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { serverNow } from '@/shared/lib/server-clock'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Meter } from '@/shared/ui/meter'
import { Skeleton } from '@/shared/ui/skeleton'
import { meterText } from './limit-words'
import { meterAt } from './rules/meter-rules'
import { UpgradeButton } from './upgrade-button'
import { useUsage } from './usage-queries'
import { type Feature, features, type Meter as Reading } from './usage-schema'

/** The four limits of the plan in force, in words and as meters, from loading to failure. */
export function UsageMeters() {
  const m = useMessages('workspace')
  const usage = useUsage()
  if (usage.data === undefined) {
    if (usage.isError) {
      return (
        <FailureNotice
          failure={failureOf(usage.error)}
          onRetry={() => void usage.refetch()}
          retrying={usage.isFetching}
        />
      )
    }
    return (
      <div role="status" className="space-y-2">
        <span className="sr-only">{m.limits.loading}</span>
        <Skeleton className="h-40" />
      </div>
    )
  }
  const now = serverNow(usage.data)
  const { meters } = usage.data
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-1">
      {features.map((feature) => (
        <UsageMeter key={feature} feature={feature} meter={meterAt(meters[feature], now)} />
      ))}
    </dl>
  )
}

function UsageMeter({ feature, meter }: { feature: Feature; meter: Reading }) {
  const m = useMessages('workspace')
  const locale = useLocale()
  const { used, limit, resetsAt } = meter
  const text = meterText(feature, meter, m)
  const counts = limit > 0
  return (
    <div>
      <dt className="text-sm font-medium">{m.limits.names[feature]}</dt>
      <dd className="mt-0.5 space-y-1.5 text-sm text-muted-foreground">
        <p>{text}</p>
        {counts ? (
          <Meter label={m.limits.names[feature]} value={used} max={limit} text={text} />
        ) : null}
        {counts && used > 0 && typeof resetsAt === 'number' ? (
          <p>{m.limits.resets(formatDateTime(resetsAt, locale))}</p>
        ) : null}
        {limit === 0 ? <UpgradeButton hit={{ reason: 'not-in-plan', feature }} /> : null}
      </dd>
    </div>
  )
}
