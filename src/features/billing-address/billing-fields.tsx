import { Controller } from 'react-hook-form'
import { RegionFields } from '@/features/region/region-fields'
import { useMessages } from '@/shared/i18n/i18n-context'
import { ErrorSummary } from './form/error-summary'
import { isLeftForSubmit } from './form/press-of-submit'
import { TaxFields } from './form/tax-fields'
import { TextField } from './form/text-field'
import { groupedTaxNumber } from './tax-number'
import type { useBillingForm } from './use-billing-form'

/** What the country has a say in. */
const ruled = [
  'region.country',
  'region.state',
  'region.city',
  'region.postalCode',
  'phone',
  'taxId',
] as const

interface BillingFieldsProps {
  billing: ReturnType<typeof useBillingForm>
  /** Many addresses have none, and are not asked for one. */
  secondLine: boolean
}

/** The fields of an address, and above them what is wrong after a submit. */
export function BillingFields({ billing: { form, field }, secondLine }: BillingFieldsProps) {
  const m = useMessages('checkout').fields
  const { errors, submitCount } = form.formState
  return (
    <>
      <ErrorSummary errors={errors} submits={submitCount} />
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <TextField
          {...field('email')}
          label={m.email}
          hint={m.emailHint}
          type="email"
          autoComplete="email"
          className="sm:col-span-2"
        />
        <TextField
          {...field('fullName')}
          label={m.fullName}
          hint={m.fullNameHint}
          autoComplete="name"
        />
        <TextField
          {...field('phone')}
          label={m.phone}
          hint={m.phoneHint}
          type="tel"
          autoComplete="tel"
        />
        <TextField
          {...field('addressLine1')}
          label={m.address}
          autoComplete="address-line1"
          className="sm:col-span-2"
        />
        {secondLine ? (
          <TextField
            {...field('addressLine2')}
            label={m.addressMore}
            autoComplete="address-line2"
            className="sm:col-span-2"
          />
        ) : null}
        <Controller
          control={form.control}
          name="region"
          render={({ field: { value, onChange } }) => (
            <RegionFields
              idPrefix="billing"
              value={value}
              read={() => form.getValues('region')}
              errors={{
                country: errors.region?.country?.message,
                state: errors.region?.state?.message,
                city: errors.region?.city?.message,
                postalCode: errors.region?.postalCode?.message,
              }}
              onChange={(region) => {
                onChange(region)
                const wrong = ruled.filter((name) => form.getFieldState(name).error)
                if (wrong.length > 0) void form.trigger(wrong)
              }}
              onPostalCodeLeft={(event) => {
                if (isLeftForSubmit(event)) return
                const { postalCode } = form.getValues('region')
                const isRefused = errors.region?.postalCode?.type === 'server'
                if (postalCode !== '' && !isRefused) void form.trigger('region.postalCode')
              }}
            />
          )}
        />
      </div>
      <TaxFields
        country={form.watch('region').country}
        company={field('companyName')}
        taxId={field('taxId', (text) => form.setValue('taxId', groupedTaxNumber(text)))}
      />
    </>
  )
}
