import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ChargeLines } from '@/features/orders/charge-lines'
import { formatDate } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Card } from '@/shared/ui/card'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Skeleton } from '@/shared/ui/skeleton'
import { PeriodSwitch } from './period-switch'
import { PlanSwitch } from './plan-switch'
import type { OrderSummaryData } from './summary-schema'
import type { PlanChange } from './use-chosen-plan'

interface OrderSummaryProps {
  query: UseQueryResult<OrderSummaryData>
  /** The plan and what may be bought instead. */
  choice: PlanChange
  /** The promo code. */
  children: ReactNode
}

/** What is charged today, what follows, and whether it renews: all of it the API's answer. */
export function OrderSummary({ query, choice, children }: OrderSummaryProps) {
  const m = useMessages('checkout').summary
  return (
    <Card className="space-y-4 lg:sticky lg:top-4">
      <PlanSwitch {...choice}>
        <h2 id="summary" tabIndex={-1} className="text-lg font-semibold outline-none sm:text-xl">
          {m.title}
        </h2>
      </PlanSwitch>
      <div aria-live="polite" aria-busy={query.isFetching}>
        <SummaryBody query={query} />
      </div>
      <div className="border-t pt-2">
        <PeriodSwitch {...choice} />
        {children}
      </div>
    </Card>
  )
}

/** What it costs anybody, while nobody knows yet who asks: to be read, not to be paid. */
export function ProvisionalSummary({ query }: Pick<OrderSummaryProps, 'query'>) {
  const m = useMessages('checkout').summary
  return (
    <Card className="space-y-4">
      <h2 className="flex min-h-11 items-center text-lg font-semibold sm:text-xl">{m.title}</h2>
      <SummaryBody query={query} />
      {/* The room of the period and the promo code: the form below stays where it is. */}
      <div className="h-24.25 border-t" />
    </Card>
  )
}

function SummaryBody({ query }: { query: UseQueryResult<OrderSummaryData> }) {
  const m = useMessages('checkout').summary
  const locale = useLocale()
  if (query.data === undefined) {
    return query.isError ? (
      <FailureNotice
        failure={failureOf(query.error)}
        onRetry={() => void query.refetch()}
        retrying={query.isFetching}
      />
    ) : (
      <SummarySkeleton />
    )
  }
  const { data } = query
  return (
    <div className={query.isPlaceholderData ? 'opacity-60' : ''}>
      <ChargeLines
        lines={data.lines}
        total={data.total}
        totalLabel={m.total}
        planName={data.planName}
        period={data.billingPeriod}
      />
      <p className="mt-4 text-sm text-muted-foreground">
        {data.nextBillingAt
          ? m.renewal[data.renewal](formatDate(data.nextBillingAt, locale))
          : m.renewalUndated[data.renewal]}
      </p>
    </div>
  )
}

function SummarySkeleton() {
  const m = useMessages('checkout').summary
  return (
    <div>
      <span className="sr-only">{m.loading}</span>
      <Skeleton className="h-6 w-full" />
      <Skeleton className="mt-2 h-6 w-full" />
      <Skeleton className="mt-5 h-7 w-full" />
      <Skeleton className="mt-4 h-15 w-full" />
    </div>
  )
}
