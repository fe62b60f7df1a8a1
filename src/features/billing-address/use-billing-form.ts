import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useMemo } from 'react'
import { type FieldErrors, type FieldPath, useForm } from 'react-hook-form'
import { schemaResolver } from '@/shared/lib/schema-resolver'
import { errorsOf } from '@/features/region/country-words'
import { hasNoStates } from '@/features/region/region-fields'
import { regionQueries } from '@/features/region/region-queries'
import { noteEvent } from '@/shared/events/app-events'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { FieldError } from '@/shared/lib/failure'
import { fieldNames, isFormField } from './address-body'
import { billingRules } from './billing-rules'
import type { BillingValues } from './billing-values'
import { isLeftForSubmit } from './form/press-of-submit'
import { wrongFields } from './form/wrong-fields'
import { e164 } from './phone-number'

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

/** Notes what is wrong, and leads to the first of it. */
function tellWrong(errors: FieldErrors<BillingValues>): void {
  const wrong = wrongFields(errors)
  for (const { id } of wrong) noteEvent({ type: 'fieldRefused', field: id })
  const [first] = wrong
  if (first !== undefined) document.getElementById(first.id)?.focus()
}

interface BillingFormOptions {
  /** What is known already. Later knowledge fills what nobody has touched. */
  known: BillingValues
  /** The phone number is E.164. Answers with the fields that the server refused, if it did. */
  onSubmit: (values: BillingValues) => Promise<readonly FieldError[]>
}

/** An address on its way: its rules, what is wrong with it, and the focus on the first of that. */
export function useBillingForm({ known, onSubmit }: BillingFormOptions) {
  const m = useMessages('checkout')
  const queryClient = useQueryClient()
  const schema = useMemo(
    () =>
      billingRules(m, (country) => {
        // A foreign address that was taken without a state needs none, whether the list of states is here or not.
        const { country: place, state, city } = known.region
        const isKnown = place?.name === country?.name && state === null && city !== null
        if (isKnown && country?.code !== 'ID') return true
        const states = queryClient.getQueryState(regionQueries.states(country).queryKey)
        return (
          states !== undefined &&
          hasNoStates(country, { isSuccess: states.status === 'success', data: states.data })
        )
      }),
    [m, queryClient, known.region],
  )

  const form = useForm<BillingValues>({
    resolver: schemaResolver(schema),
    defaultValues: known,
    values: known,
    resetOptions: { keepDirtyValues: true, keepErrors: true },
    // The cascade's fields are not the form library's own: the first wrong one is found by its id.
    shouldFocusError: false,
  })
  const { errors, dirtyFields, submitCount } = form.formState

  // The focus is the browser's, and goes where the field stands once all that is wrong is on the page.
  const tell = useEffectEvent(() => tellWrong(errors))
  useEffect(() => {
    if (submitCount > 0) tell()
  }, [submitCount])

  const submit = form.handleSubmit(async (values) => {
    // The rules know that there is one.
    const phone = (await e164(values.phone, values.region.country?.code)) ?? values.phone
    const refused = await onSubmit({ ...values, phone })
    refused.forEach(showRefusal)
  })

  function showRefusal({ field: wireName, message }: FieldError) {
    if (!isFormField(wireName)) return
    const name = fieldNames[wireName]
    const words = errorsOf(m, form.getValues('region.country'))
    form.setError(name, { type: 'server', message: words[errorKeys[name]] || message })
  }

  /** After a change, leaving the field tidies and checks it; once it is wrong, every change checks it. */
  function field(
    name: FieldPath<BillingValues> & keyof BillingValues,
    tidy?: (text: string) => void,
  ) {
    return {
      id: `billing-${name}`,
      error: errors[name]?.message,
      ...form.register(name, {
        // What the server refused stays told until it is changed: the page's own rules would find nothing wrong.
        onBlur: (event: FocusEvent & { target: { value: string } }) => {
          tidy?.(event.target.value)
          if (isLeftForSubmit(event)) return
          if (dirtyFields[name] && errors[name]?.type !== 'server') void form.trigger(name)
        },
        onChange: () => (errors[name] ? form.trigger(name) : undefined),
      }),
    }
  }

  return { form, field, submit: () => void submit() }
}
