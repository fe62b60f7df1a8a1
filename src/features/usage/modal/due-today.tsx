import { useOrderSummary } from '@/features/checkout/summary-queries'
import { offeredPeriodOf } from '@/features/plans/plan-offers'
import type { Plan } from '@/features/plans/plan-schema'
import { useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Button } from '@/shared/ui/button'
import { Skeleton } from '@/shared/ui/skeleton'

/** What the API charges today for a plan, with the tax and the credit for the present plan; nothing is computed here. */
export function DueToday({ plan }: { plan: Plan }) {
  const m = useMessages('workspace').upgrade
  const summary = useOrderSummary({ plan: plan.slug, period: offeredPeriodOf(plan) })

  if (summary.data === undefined) {
    if (!summary.isError) {
      return (
        <div role="status" className="min-h-12">
          <span className="sr-only">{m.due.loading}</span>
          <Skeleton className="h-6 w-48 max-w-full" />
        </div>
      )
    }
    return (
      <div className="text-sm text-muted-foreground">
        <p>{m.due.unknown}</p>
        <Button
          variant="link"
          size="inline"
          aria-label={m.due.retryFor(plan.name)}
          busy={summary.isFetching}
          onClick={() => void summary.refetch()}
        >
          {m.due.retry}
        </Button>
      </div>
    )
  }
  const { total, tax, lines } = summary.data
  const credit = lines.find(({ kind }) => kind === 'credit')
  return (
    <div className="min-h-12">
      <p className="font-semibold">{m.due.today(formatRupiah(total))}</p>
      {tax > 0 ? (
        <p className="text-sm text-muted-foreground">{m.due.tax(formatRupiah(tax))}</p>
      ) : null}
      {credit === undefined ? null : (
        <p className="text-sm text-success">{m.due.credit(formatRupiah(credit.amount))}</p>
      )}
    </div>
  )
}
