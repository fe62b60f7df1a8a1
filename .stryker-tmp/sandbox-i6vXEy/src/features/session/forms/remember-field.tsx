// @ts-nocheck
import { type ComponentProps, useId } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'

/** Off unless asked for: the computer may be shared. */
export function RememberField(props: ComponentProps<'input'>) {
  const m = useMessages('account').fields
  const hintId = useId()
  return (
    <div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-primary"
          aria-describedby={hintId}
          {...props}
        />
        {m.remember}
      </label>
      <p id={hintId} className="text-sm text-muted-foreground">
        {m.rememberHint}
      </p>
    </div>
  )
}
