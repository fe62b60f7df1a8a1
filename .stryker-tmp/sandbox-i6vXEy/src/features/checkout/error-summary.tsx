// @ts-nocheck
import type { FieldErrors } from 'react-hook-form'
import { useMessages } from '@/shared/i18n/i18n-context'
import { ErrorLinks } from '@/shared/ui/error-links'
import type { BillingValues } from './billing-values'
import { wrongFields } from './wrong-fields'

interface ErrorSummaryProps {
  errors: FieldErrors<BillingValues>
  submits: number
}

/** After a submit, each wrong field with its message, in the order of the form. */
export function ErrorSummary({ errors, submits }: ErrorSummaryProps) {
  const m = useMessages('checkout').errors
  const wrong = wrongFields(errors)
  if (submits === 0 || wrong.length === 0) return null
  return <ErrorLinks className="mt-4" heading={m.summary(wrong.length)} errors={wrong} />
}
