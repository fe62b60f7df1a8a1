// @ts-nocheck
import { useId } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { type OfferedPeriod, offersOf } from '../plan-offers'
import { Skeleton } from '@/shared/ui/skeleton'
import { usePublicPlans } from '../plan-queries'
import { ComparisonTable } from './comparison-table'

/** The plans side by side, where there is something to compare. */
export function PlanComparison({ period }: { period: OfferedPeriod }) {
  const m = useMessages('pricing')
  const headingId = useId()
  const { data, isPending } = usePublicPlans()
  const plans = offersOf(data ?? [], period).map((offer) => offer.plan)
  if (plans.length < 2 && !isPending) return null
  return (
    <section aria-labelledby={headingId} className="mt-16 sm:mt-24">
      <h2 id={headingId} className="text-2xl font-bold sm:text-3xl">
        {m.compare.title}
      </h2>
      <p className="mt-2 text-muted-foreground">{m.compare.intro}</p>
      {isPending ? (
        <Skeleton className="mt-6 h-128 md:h-80" />
      ) : (
        <ComparisonTable plans={plans} labelledBy={headingId} />
      )}
    </section>
  )
}
