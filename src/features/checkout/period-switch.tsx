import { isBusy } from '@/features/payment/payment-machine'
import { usePaymentState } from '@/features/payment/use-payment-flow'
import { yearlySaving } from '@/features/plans/plan-saving'
import { useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Button } from '@/shared/ui/button'
import { type PlanChange, useChosenPlan } from './use-chosen-plan'

/** The same plan in its other period, in one press, with what the year saves. */
export function PeriodSwitch({ plan, offered, flow }: PlanChange) {
  const m = useMessages('checkout').summary.switch
  const choose = useChosenPlan()
  const busy = usePaymentState(flow, isBusy)
  const other = offered.find(
    ({ slug, billingPeriod }) =>
      slug === plan.slug && billingPeriod !== plan.billingPeriod && billingPeriod !== 'once',
  )
  if (other === undefined) return null
  const saving = other.billingPeriod === 'year' ? yearlySaving(plan.price, other.price) : undefined
  const words =
    other.billingPeriod === 'month'
      ? m.month
      : saving === undefined
        ? m.year
        : m.yearSaving(formatRupiah(saving.amount))
  return (
    <Button
      variant="link"
      size="inline"
      className="-ms-1 text-start"
      disabled={busy}
      onClick={() => choose(other)}
    >
      {words}
    </Button>
  )
}
