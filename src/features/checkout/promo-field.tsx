import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'

interface PromoFieldProps {
  /** The code that was asked for. */
  code: string | undefined
  /** What the API has said of it so far. */
  standing: 'asked' | 'applied' | 'refused'
  onApply: (code: string | undefined) => void
}

/** A form of its own, so that Enter applies the code and pays for nothing. */
export function PromoField({ code, standing, onApply }: PromoFieldProps) {
  const m = useMessages('checkout').summary.promo
  const [typed, setTyped] = useState(code ?? '')
  // Each step takes the place of the one that held the focus; a page that opens takes none.
  const [hasActed, setHasActed] = useState(false)
  const focusAfterAct = hasActed ? focus : undefined

  function apply(next: string | undefined) {
    setHasActed(true)
    onApply(next)
  }

  if (code !== undefined && standing !== 'refused') {
    return (
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <p role="status" className="wrap-anywhere">
          {m[standing](code)}
        </p>
        <Button
          ref={focusAfterAct}
          variant="link"
          size="inline"
          className="-me-1"
          onClick={() => apply(undefined)}
        >
          {m.remove}
        </Button>
      </div>
    )
  }
  const isRefused = code !== undefined
  return (
    <details {...(isRefused ? { open: true } : {})}>
      <summary
        ref={isRefused ? undefined : focusAfterAct}
        className="flex min-h-11 w-fit items-center text-primary underline underline-offset-4"
      >
        {m.toggle}
      </summary>
      <form
        className="flex items-start gap-2 pb-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() !== '') apply(typed.trim().toUpperCase())
        }}
      >
        <Field label={m.label} error={isRefused ? m.invalid : undefined} className="flex-1">
          {(control) => (
            <Input
              {...control}
              ref={isRefused ? focusAfterAct : undefined}
              value={typed}
              maxLength={100}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" variant="outline" className="mt-6.5">
          {m.apply}
        </Button>
      </form>
    </details>
  )
}

function focus(element: HTMLElement | null): void {
  element?.focus()
}
