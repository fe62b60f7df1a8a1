import { type ReactNode, useId, useState } from 'react'
import { offeredPeriodOf, offersOf } from '@/features/plans/plan-offers'
import { isBusy } from '@/features/payment/payment-machine'
import { usePaymentState } from '@/features/payment/use-payment-flow'
import { useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Button } from '@/shared/ui/button'
import { type PlanChange, useChosenPlan } from './use-chosen-plan'

interface PlanSwitchProps extends PlanChange {
  /** Stands beside the button that opens the choice. */
  children: ReactNode
}

/** Another plan, in place. Closed for the many who have chosen. */
export function PlanSwitch({ plan, offered, flow, children }: PlanSwitchProps) {
  const m = useMessages('checkout').summary
  const [isOpen, setIsOpen] = useState(false)
  const choicesId = useId()
  const choose = useChosenPlan()
  const busy = usePaymentState(flow, isBusy)
  const period = offeredPeriodOf(plan)
  const options = offersOf(offered, period)

  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        {children}
        {options.length < 2 ? null : (
          <Button
            variant="link"
            size="inline"
            className="-me-1"
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': choicesId } : {})}
            onClick={() => setIsOpen(!isOpen)}
          >
            {m.changePlan}
          </Button>
        )}
      </div>
      {isOpen ? (
        <fieldset id={choicesId} disabled={busy} className="mt-2 grid gap-2">
          <legend className="sr-only">{m.plan}</legend>
          {options.map(({ plan: option }) => (
            <label
              key={option.id}
              className="flex min-h-11 flex-wrap items-center gap-x-2 rounded-md border border-input px-3 has-checked:border-primary has-checked:bg-accent has-checked:text-accent-foreground has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring forced-colors:has-checked:border-[Highlight] forced-colors:has-focus-visible:outline-[CanvasText]"
            >
              <input
                type="radio"
                name="plan"
                className="size-4 accent-primary"
                checked={option.id === plan.id}
                onChange={() => choose(option)}
              />
              {option.name}
              <span className="ms-auto text-sm tabular-nums">
                {m.price[offeredPeriodOf(option)](formatRupiah(option.price))}
              </span>
            </label>
          ))}
          <p className="text-sm text-muted-foreground">{m.taxLater}</p>
        </fieldset>
      ) : null}
    </div>
  )
}
