// @ts-nocheck
import { useNavigate } from '@tanstack/react-router'
import type { Plan } from '@/features/plans/plan-schema'
import { useMessages } from '@/shared/i18n/i18n-context'

interface PeriodSwitchProps {
  plan: Plan
  /** The same plan's variants that are on sale. */
  variants: readonly Plan[]
  disabled: boolean
}

/** The other period of the same plan, in place: the address follows, the form stays. */
export function PeriodSwitch({ plan, variants, disabled }: PeriodSwitchProps) {
  const m = useMessages('checkout').summary
  const navigate = useNavigate({ from: '/checkout' })
  if (variants.length < 2) return null
  return (
    <fieldset disabled={disabled} className="flex flex-wrap gap-2">
      <legend className="mb-1 text-sm font-medium">{m.choosePeriod}</legend>
      {variants.map(({ id, billingPeriod }) => (
        <label
          key={id}
          className="inline-flex min-h-11 flex-1 items-center justify-center gap-2 rounded-md border border-input px-3 has-checked:border-primary has-checked:bg-accent has-checked:text-accent-foreground has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
        >
          <input
            type="radio"
            name="period"
            className="size-4 accent-primary"
            checked={billingPeriod === plan.billingPeriod}
            onChange={() =>
              void navigate({
                search: (search) => ({
                  ...search,
                  period: billingPeriod === 'year' ? 'year' : 'month',
                }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          {m.periods[billingPeriod]}
        </label>
      ))}
    </fieldset>
  )
}
