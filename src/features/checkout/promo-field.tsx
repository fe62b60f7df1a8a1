import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'

interface PromoFieldProps {
  /** The code in force. */
  applied: string | undefined
  /** The code that the API refused. */
  refused: boolean
  onApply: (code: string | undefined) => void
}

/** A form of its own, so that Enter applies the code and pays for nothing. */
export function PromoField({ applied, refused, onApply }: PromoFieldProps) {
  const m = useMessages('checkout').summary.promo
  const [code, setCode] = useState(applied ?? '')

  if (applied !== undefined && !refused) {
    return (
      <p role="status" className="flex flex-wrap items-center justify-between gap-2">
        {m.applied(applied)}
        <Button variant="link" size="inline" onClick={() => onApply(undefined)}>
          {m.remove}
        </Button>
      </p>
    )
  }
  return (
    <details {...(refused ? { open: true } : {})}>
      <summary className="flex min-h-11 w-fit items-center text-primary underline underline-offset-4">
        {m.toggle}
      </summary>
      <form
        className="flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (code.trim() !== '') onApply(code.trim().toUpperCase())
        }}
      >
        <Field label={m.label} error={refused ? m.invalid : undefined} className="flex-1">
          {(control) => (
            <Input
              {...control}
              value={code}
              maxLength={100}
              autoComplete="off"
              autoCapitalize="characters"
              onChange={(event) => setCode(event.target.value)}
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
