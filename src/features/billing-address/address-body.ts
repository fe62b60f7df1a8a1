import { placeKey } from '@/features/region/region-path'
import type { BillingValues } from './billing-values'
import { isIndonesianTaxNumber, taxDigits } from './tax-number'

/** The address as the API takes it, at checkout and for keeping. */
export interface AddressBody {
  readonly first_name: string
  readonly last_name?: string
  readonly email: string
  readonly phone: string
  readonly address_line1: string
  readonly address_line2?: string
  readonly country: string
  readonly state?: string
  readonly city: string
  readonly postal_code?: string
  readonly tax_id?: string
  readonly company_name?: string
}

/** A single name is a name: it goes out as the first one, and nothing is made up for the last. */
function nameParts(fullName: string): { first_name: string; last_name?: string } {
  const [first = '', ...rest] = fullName.trim().split(/\s+/)
  return rest.length === 0
    ? { first_name: first }
    : { first_name: first, last_name: rest.join(' ') }
}

/** What is left empty stays out of the body. */
export function filled<Key extends string>(
  texts: Readonly<Record<Key, string>>,
): Partial<Record<Key, string>> {
  const body: Partial<Record<Key, string>> = {}
  for (const key in texts) {
    const text = texts[key].trim()
    if (text !== '') body[key] = text
  }
  return body
}

export function addressBody(values: BillingValues): AddressBody {
  const { country, state, city, postalCode } = values.region
  return {
    ...nameParts(values.fullName),
    email: values.email.trim(),
    phone: values.phone,
    address_line1: values.addressLine1.trim(),
    ...filled({ address_line2: values.addressLine2 }),
    country: country === null ? '' : placeKey(country),
    ...(state === null ? {} : { state: placeKey(state) }),
    city: city === null ? '' : placeKey(city),
    ...filled({
      postal_code: postalCode,
      tax_id: isIndonesianTaxNumber(values.taxId) ? taxDigits(values.taxId) : values.taxId,
      company_name: values.companyName,
    }),
  }
}

/** The form's field for a field of the API. */
export const fieldNames = {
  first_name: 'fullName',
  last_name: 'fullName',
  email: 'email',
  phone: 'phone',
  address_line1: 'addressLine1',
  address_line2: 'addressLine2',
  country: 'region.country',
  state: 'region.state',
  city: 'region.city',
  postal_code: 'region.postalCode',
  tax_id: 'taxId',
  company_name: 'companyName',
} as const

/** Whether the form has a field for what the API calls so. */
export function isFormField(wireName: string): wireName is keyof typeof fieldNames {
  return Object.hasOwn(fieldNames, wireName)
}
