import { useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { type OfferedPeriod, offeredPeriods, type SavingClaim } from '../plan-offers'

interface PricingSwitchProps {
  period: OfferedPeriod
  onChange: (period: OfferedPeriod) => void
  saving: SavingClaim | undefined
}

/** Month or year, as native radios: the arrow keys, forms and screen readers know what to do with them. */
export function PricingSwitch({ period, onChange, saving }: PricingSwitchProps) {
  const m = useMessages('pricing')
  const id = useId()
  const [announced, setAnnounced] = useState<OfferedPeriod>()
  const claim = saving && m.period.saving[saving.reach](saving.percent)

  function choose(next: OfferedPeriod) {
    setAnnounced(next)
    onChange(next)
  }

  // What was pressed before the page came to life is in the document alone.
  const group = useRef<HTMLFieldSetElement>(null)
  const adoptEarlyChoice = useEffectEvent(() => {
    const pressed = group.current?.querySelector<HTMLInputElement>('input:checked')?.value
    const early = offeredPeriods.find((option) => option === pressed)
    if (early !== undefined && early !== period) choose(early)
  })
  useLayoutEffect(() => adoptEarlyChoice(), [])

  return (
    <fieldset
      ref={group}
      role="radiogroup"
      className="inline-grid w-full max-w-sm grid-cols-2 gap-1 rounded-full border border-input bg-card p-1"
    >
      <legend className="sr-only">{m.period.label}</legend>
      {offeredPeriods.map((option) => {
        const described = option === 'year' && claim !== undefined
        return (
          <label
            key={option}
            className="relative flex min-h-11 cursor-pointer flex-wrap items-center justify-center gap-x-2 rounded-full px-3 text-center leading-tight font-medium transition-colors not-has-checked:hover:bg-accent has-checked:bg-primary has-checked:text-primary-foreground has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring forced-colors:has-focus-visible:outline-[CanvasText] forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none"
          >
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === period}
              onChange={() => choose(option)}
              aria-labelledby={`${id}-${option}`}
              {...(described ? { 'aria-describedby': `${id}-saving` } : {})}
              className="absolute inset-0 m-0 cursor-pointer appearance-none rounded-full outline-none"
            />
            <span id={`${id}-${option}`}>{m.period[option]}</span>
            {described ? (
              <span id={`${id}-saving`} className="text-sm font-semibold">
                {claim}
              </span>
            ) : null}
          </label>
        )
      })}
      <span role="status" className="sr-only">
        {announced === undefined ? '' : m.period.shown[announced]}
        {announced === 'year' && claim !== undefined ? ` ${claim}. ${m.period.against}` : ''}
      </span>
    </fieldset>
  )
}
