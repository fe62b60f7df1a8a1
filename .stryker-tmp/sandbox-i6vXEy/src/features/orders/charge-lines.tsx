// @ts-nocheck
import type { BillingPeriod } from '@/features/plans/plan-schema'
import { useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah, type Rupiah } from '@/shared/lib/rupiah'
import { cn } from '@/shared/lib/class-names'
import type { ChargeLine } from './charge-line'

interface ChargeLinesProps {
  lines: readonly ChargeLine[]
  total: Rupiah
  totalLabel: string
  planName: string
  period: BillingPeriod
}

/** The lines of a summary, an order or a receipt with their total, to the rupiah as the API sent them. */
export function ChargeLines({ lines, total, totalLabel, planName, period }: ChargeLinesProps) {
  const m = useMessages('checkout').summary
  const words: Record<string, string> = {
    plan: m.lines.plan(planName, m.periods[period]),
    discount: m.lines.discount,
    credit: m.lines.credit,
    tax: m.lines.tax,
    fee: m.lines.fee,
  }
  return (
    <dl className="space-y-2 tabular-nums">
      {lines.map((line, index) => (
        <Row
          key={`${line.kind} ${index}`}
          label={words[line.kind] ?? line.label}
          amount={line.amount}
        />
      ))}
      <Row label={totalLabel} amount={total} strong />
    </dl>
  )
}

function Row({
  label,
  amount,
  strong = false,
}: {
  label: string
  amount: Rupiah
  strong?: boolean
}) {
  return (
    <div
      className={cn('flex justify-between gap-4', strong && 'border-t pt-3 text-lg font-semibold')}
    >
      <dt>{label}</dt>
      <dd>{formatRupiah(amount)}</dd>
    </div>
  )
}
