import type { FieldErrors } from 'react-hook-form'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Alert } from '@/shared/ui/alert'
import type { BillingValues } from './billing-values'
import { wrongFields } from './wrong-fields'

/** Each wrong field with its message, in the order of the form; a press leads to the field. */
export function ErrorSummary({
  errors,
  submits,
}: {
  errors: FieldErrors<BillingValues>
  submits: number
}) {
  const m = useMessages('checkout').errors
  const wrong = wrongFields(errors)
  if (submits === 0 || wrong.length === 0) return null
  return (
    <Alert className="mt-4" variant="destructive" role="alert" heading={m.summary(wrong.length)}>
      <ul className="list-disc ps-5">
        {wrong.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-11 items-center underline underline-offset-4 sm:min-h-8"
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(id)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
