import { useEffect } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf, type FieldError } from '@/shared/lib/failure'
import { Actions } from '@/shared/ui/actions'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { addressBody, isFormField } from './address-body'
import { addressDraft } from './address-draft'
import { BillingFields } from './billing-fields'
import { useSaveAddress } from './billing-queries'
import type { BillingValues } from './billing-values'
import { useBillingForm } from './use-billing-form'

interface AddressFormProps {
  /** Who fills it: the draft is theirs. */
  userId: string
  known: BillingValues
  onSaved: () => void
  onCancel: () => void
}

/** Changes the saved address. It keeps what is typed until the server has it. */
export function AddressForm({ userId, known, onSaved, onCancel }: AddressFormProps) {
  const m = useMessages('address')
  const save = useSaveAddress()
  const billing = useBillingForm({ known, onSubmit })
  const { form } = billing
  const failure = save.isError ? failureOf(save.error) : undefined
  const isToldAtFields =
    failure?.kind === 'rejected' && failure.fields.some(({ field }) => isFormField(field))

  // The draft lives in the tab's storage, outside React.
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => addressDraft.write(userId, values),
      }),
    [form, userId],
  )

  async function onSubmit(values: BillingValues): Promise<readonly FieldError[]> {
    try {
      await save.mutateAsync(addressBody(values))
    } catch (error) {
      const refused = failureOf(error)
      return refused.kind === 'rejected' ? refused.fields : []
    }
    onSaved()
    return []
  }

  return (
    <form
      noValidate
      aria-label={m.edit}
      onSubmit={(event) => {
        event.preventDefault()
        if (!save.isPending) billing.submit()
      }}
    >
      <BillingFields billing={billing} secondLine={known.addressLine2 !== ''} />
      {failure === undefined || isToldAtFields ? null : (
        <FailureNotice className="mt-4" failure={failure} words={{ text: m.notSaved }} />
      )}
      <Actions className="mt-6">
        <Button type="submit" busy={save.isPending}>
          {m.save}
        </Button>
        <Button variant="outline" disabled={save.isPending} onClick={onCancel}>
          {m.cancel}
        </Button>
      </Actions>
    </form>
  )
}
