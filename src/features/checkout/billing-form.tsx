import { skipToken, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { BillingFields } from '@/features/billing-address/billing-fields'
import type { BillingValues } from '@/features/billing-address/billing-values'
import { useBillingForm } from '@/features/billing-address/use-billing-form'
import type { BillingAddress } from '@/features/orders/billing-address-schema'
import { useI18n, useMessages } from '@/shared/i18n/i18n-context'
import type { FieldError } from '@/shared/lib/failure'
import { Skeleton } from '@/shared/ui/skeleton'
import { billingDraft } from './billing-draft'

interface BillingFormProps {
  /** Who fills it, for as long as they are signed in: the draft is theirs. */
  userId: string | undefined
  /** What is known already. Later knowledge fills what nobody has touched. */
  known: BillingValues
  /** The saved address that `known` comes from; null where it does not come from one. */
  saved: BillingAddress | null
  /** Answers with the fields that the server refused, if it did. */
  onPay: (values: BillingValues) => Promise<readonly FieldError[]>
  /** The pay button and what belongs beside it. */
  children: ReactNode
}

/**
 * The billing form. It keeps what is typed through every failure, and points to what is wrong. A saved address stands in
 * for its fields until it is to be changed, or something is wrong with it.
 */
export function BillingForm({ userId, known, saved, onPay, children }: BillingFormProps) {
  const m = useMessages('checkout')
  const [fields, setFields] = useState<'not entered' | 'entered' | 'asked for'>('not entered')
  const savedBilling = useSavedBilling(saved !== null)
  const billing = useBillingForm({ known, onSubmit: onPay })
  const { form } = billing

  const isOffered = fields === 'not entered' && Object.keys(form.formState.errors).length === 0

  // The draft lives in the tab's storage, outside React.
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        // What became known later fills the form as well, and nobody has typed it.
        callback: ({ values, dirtyFields = {} }) => {
          const isTyped = Object.keys(dirtyFields).length > 0
          if (isTyped || billingDraft.read(userId) !== undefined) billingDraft.write(userId, values)
        },
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
      {saved !== null && isOffered && savedBilling.isPending ? (
        <Skeleton className="mt-4 h-56 w-full rounded-xl" />
      ) : saved !== null && isOffered && savedBilling.data ? (
        <savedBilling.data address={saved} onChange={() => setFields('asked for')} />
      ) : (
        <div
          ref={fields === 'asked for' ? focusFirstField : undefined}
          onFocus={fields === 'not entered' ? () => setFields('entered') : undefined}
        >
          <BillingFields billing={billing} secondLine={known.addressLine2 !== ''} />
        </div>
      )}
      {children}
    </form>
  )
}

/** Its code comes with the first saved address. Where it does not come, the fields do as well. */
function useSavedBilling(isSaved: boolean) {
  const i18n = useI18n()
  return useQuery({
    queryKey: ['code', 'saved-billing'],
    queryFn: isSaved
      ? async () => {
          const [{ SavedBilling }] = await Promise.all([
            import('./saved-billing'),
            i18n.load('address'),
          ])
          return SavedBilling
        }
      : skipToken,
    staleTime: Infinity,
    meta: { public: true },
  })
}

function focusFirstField(fields: HTMLElement | null): void {
  fields?.querySelector('input')?.focus()
}
