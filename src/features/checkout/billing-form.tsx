import { useEffect, type ReactNode } from 'react'
import { BillingFields } from '@/features/billing-address/billing-fields'
import type { BillingValues } from '@/features/billing-address/billing-values'
import { useBillingForm } from '@/features/billing-address/use-billing-form'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { FieldError } from '@/shared/lib/failure'
import { billingDraft } from './billing-draft'

interface BillingFormProps {
  /** Who fills it, for as long as they are signed in: the draft is theirs. */
  userId: string | undefined
  /** What is known already. Later knowledge fills what nobody has touched. */
  known: BillingValues
  /** Answers with the fields that the server refused, if it did. */
  onPay: (values: BillingValues) => Promise<readonly FieldError[]>
  /** The pay button and what belongs beside it. */
  children: ReactNode
}

/** The billing form. It keeps what is typed through every failure, and points to what is wrong. */
export function BillingForm({ userId, known, onPay, children }: BillingFormProps) {
  const m = useMessages('checkout')
  const billing = useBillingForm({ known, onSubmit: onPay })
  const { form } = billing

  // The draft lives in the tab's storage, outside React.
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => billingDraft.write(userId, values),
      }),
    [form, userId],
  )

  return (
    <form
      noValidate
      aria-labelledby="billing-heading"
      onSubmit={(event) => {
        event.preventDefault()
        billing.submit()
      }}
    >
      <h2 id="billing-heading" className="text-xl font-semibold">
        {m.formLegend}
      </h2>
      <BillingFields billing={billing} secondLine={known.addressLine2 !== ''} />
      {children}
    </form>
  )
}
