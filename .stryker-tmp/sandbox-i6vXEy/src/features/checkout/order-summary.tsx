// @ts-nocheck
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ChargeLines } from '@/features/orders/charge-lines'
import { formatDate } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Card } from '@/shared/ui/card'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Skeleton } from '@/shared/ui/skeleton'
import type { OrderSummaryData } from './summary-schema'

interface OrderSummaryProps {
  query: UseQueryResult<OrderSummaryData>
  /** Switches and codes that change what is bought. */
  children?: ReactNode
}

/** What is charged today, what follows, and whether it renews: all of it the API's answer. */
export function OrderSummary({ query, children }: OrderSummaryProps) {
  const m = useMessages('checkout').summary
  return (
    <Card className="space-y-4 lg:sticky lg:top-4">
      <h2 className="text-xl font-semibold">{m.title}</h2>
      {children}
      <div aria-live="polite" aria-busy={query.isFetching}>
        <SummaryBody query={query} />
      </div>
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
        {data.nextBillingAt ? `${m.next(formatDate(data.nextBillingAt, locale))} ` : ''}
        {m.renewal[data.renewal]}
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
