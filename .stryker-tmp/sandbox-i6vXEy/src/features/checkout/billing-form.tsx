// @ts-nocheck
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Controller, type FieldErrors, type FieldPath, useForm } from 'react-hook-form'
import { RegionFields, hasNoStates } from '@/features/region/region-fields'
import { regionQueries } from '@/features/region/region-queries'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { FieldError } from '@/shared/lib/failure'
import { writeDraft } from './billing-draft'
import { billingRules } from './billing-rules'
import type { BillingValues } from './billing-values'
import { fieldNames, isFormField } from './checkout-body'
import { ErrorSummary } from './error-summary'
import { TaxFields } from './tax-fields'
import { TextField } from './text-field'
import { wrongFields } from './wrong-fields'

/** The words for a refused field; where the page has none of its own, the server's message stands. */
const errorKeys = {
  email: 'email',
  fullName: 'fullName',
  phone: 'phone',
  addressLine1: 'address',
  addressLine2: 'tooLong',
  'region.country': 'country',
  'region.state': 'state',
  'region.city': 'city',
  'region.postalCode': 'postalCode',
  companyName: 'tooLong',
  taxId: 'refused',
} as const

function focusFirstWrong(errors: FieldErrors<BillingValues>): void {
  const [first] = wrongFields(errors)
  if (first !== undefined) document.getElementById(first.id)?.focus()
}

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
  const queryClient = useQueryClient()
  const schema = useMemo(
    () =>
      billingRules(m.errors, (country) => {
        const states = queryClient.getQueryState(regionQueries.states(country).queryKey)
        return (
          states !== undefined &&
          hasNoStates(country, { isSuccess: states.status === 'success', data: states.data })
        )
      }),
    [m, queryClient],
  )

  const form = useForm<BillingValues>({
    resolver: zodResolver(schema),
    defaultValues: known,
    values: known,
    resetOptions: { keepDirtyValues: true, keepErrors: true },
    // The cascade's fields are not the form library's own: the first wrong one is found by its id.
    shouldFocusError: false,
  })
  const { errors, dirtyFields } = form.formState

  // The draft lives in the tab's storage, outside React.
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => writeDraft(userId, values),
      }),
    [form, userId],
  )

  const submit = form.handleSubmit(
    async (values) => {
      const refused = await onPay(values)
      // At once, since the field may only be shown with its error, and the focus goes there.
      flushSync(() => refused.forEach(showRefusal))
      if (refused.length > 0) focusFirstWrong(form.formState.errors)
    },
    (wrong) => focusFirstWrong(wrong),
  )

  function showRefusal({ field: wireName, message }: FieldError) {
    if (!isFormField(wireName)) return
    const name = fieldNames[wireName]
    form.setError(name, { type: 'server', message: m.errors[errorKeys[name]] || message })
  }

  /** After a change, leaving the field checks it; once it is wrong, every change does. */
  function field(name: FieldPath<BillingValues> & keyof BillingValues) {
    return {
      id: `billing-${name}`,
      error: errors[name]?.message,
      ...form.register(name, {
        // What the server refused stays told until it is changed: the page's own rules would find nothing wrong.
        onBlur: () =>
          dirtyFields[name] && errors[name]?.type !== 'server' ? form.trigger(name) : undefined,
        onChange: () => (errors[name] ? form.trigger(name) : undefined),
      }),
    }
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} aria-labelledby="billing-heading">
      <h2 id="billing-heading" className="text-xl font-semibold">
        {m.formLegend}
      </h2>
      <ErrorSummary errors={errors} submits={form.formState.submitCount} />
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <TextField
          {...field('email')}
          label={m.fields.email}
          hint={m.fields.emailHint}
          type="email"
          autoComplete="email"
          className="sm:col-span-2"
        />
        <TextField
          {...field('fullName')}
          label={m.fields.fullName}
          hint={m.fields.fullNameHint}
          autoComplete="name"
        />
        <TextField
          {...field('phone')}
          label={m.fields.phone}
          hint={m.fields.phoneHint}
          type="tel"
          autoComplete="tel"
        />
        <TextField
          {...field('addressLine1')}
          label={m.fields.address}
          autoComplete="address-line1"
          className="sm:col-span-2"
        />
        {known.addressLine2 === '' ? null : (
          <TextField
            {...field('addressLine2')}
            label={m.fields.addressMore}
            autoComplete="address-line2"
            className="sm:col-span-2"
          />
        )}
        <Controller
          control={form.control}
          name="region"
          render={({ field: { value, onChange } }) => (
            <RegionFields
              idPrefix="billing"
              value={value}
              errors={{
                country: errors.region?.country?.message,
                state: errors.region?.state?.message,
                city: errors.region?.city?.message,
                postalCode: errors.region?.postalCode?.message,
              }}
              onChange={(region) => {
                onChange(region)
                if (errors.region) void form.trigger('region')
              }}
            />
          )}
        />
      </div>
      <TaxFields company={field('companyName')} taxId={field('taxId')} />
      {children}
    </form>
  )
}
