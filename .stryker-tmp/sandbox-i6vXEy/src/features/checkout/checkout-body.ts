// @ts-nocheck
import { placeKey } from '@/features/region/region-path'
import type { BillingValues } from './billing-values'
import type { CheckoutBody } from './checkout-schema'

/** A single name is a name: it goes out as the first one, and nothing is made up for the last. */
function nameParts(fullName: string): { first_name: string; last_name?: string } {
  const [first = '', ...rest] = fullName.trim().split(/\s+/)
  return rest.length === 0
    ? { first_name: first }
    : { first_name: first, last_name: rest.join(' ') }
}

/** What is left empty stays out of the body. */
function filled(texts: Partial<CheckoutBody>): Partial<CheckoutBody> {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([key, text]) => [key, text.trim()])
      .filter(([, text]) => text !== ''),
  )
}

interface Purchase {
  readonly planId: string
  readonly promoCode?: string | null | undefined
  readonly summaryVersion: string
}

export function checkoutBody(values: BillingValues, purchase: Purchase): CheckoutBody {
  const { country, state, city, postalCode } = values.region
  return {
    plan_id: purchase.planId,
    ...filled({ promo_code: purchase.promoCode ?? '' }),
    summary_version: purchase.summaryVersion,
    ...nameParts(values.fullName),
    email: values.email.trim(),
    phone: values.phone.trim(),
    address_line1: values.addressLine1.trim(),
    ...filled({ address_line2: values.addressLine2 }),
    country: country === null ? '' : placeKey(country),
    ...(state === null ? {} : { state: placeKey(state) }),
    city: city === null ? '' : placeKey(city),
    ...filled({ postal_code: postalCode }),
    ...filled({ tax_id: values.taxId }),
    ...filled({ company_name: values.companyName }),
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
