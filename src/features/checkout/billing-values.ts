import * as z from 'zod/mini'
import type { BillingAddress } from '@/features/orders/billing-address-schema'
import { emptyRegion, placeKey, type RegionPath } from '@/features/region/region-path'
import type { Place } from '@/features/region/region-schema'
import type { Catalogue } from '@/shared/i18n/catalogue'
import type { CheckoutBody } from './checkout-schema'

export interface BillingValues {
  email: string
  fullName: string
  phone: string
  addressLine1: string
  addressLine2: string
  region: RegionPath
  companyName: string
  taxId: string
}

export const emptyBilling: BillingValues = {
  email: '',
  fullName: '',
  phone: '',
  addressLine1: '',
  addressLine2: '',
  region: { ...emptyRegion, country: { code: 'ID', name: 'Indonesia' } },
  companyName: '',
  taxId: '',
}

const placeShape = z.object({ code: z.optional(z.string()), name: z.string() })

/** The form's rules: only what the API would refuse anyway, each with words that say what to do. */
export function billingSchema(
  m: Catalogue['checkout']['errors'],
  hasNoStates: (country: Place | null) => boolean,
) {
  const line = (missing: string) =>
    z.string().check(z.trim(), z.minLength(1, missing), z.maxLength(100, m.tooLong))
  const optionalLine = z.string().check(z.trim(), z.maxLength(100, m.tooLong))
  return z.object({
    email: z
      .string()
      .check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, m.email), z.maxLength(100, m.tooLong)),
    fullName: line(m.fullName),
    phone: z.string().check(z.trim(), z.regex(/^\+?[\d\s().-]{8,24}$/, m.phone)),
    addressLine1: line(m.address),
    addressLine2: optionalLine,
    region: z
      .object({
        country: z.nullable(placeShape),
        state: z.nullable(placeShape),
        city: z.nullable(placeShape),
        postalCode: z.string().check(z.trim()),
      })
      .check((context) => {
        const { country, state, city, postalCode } = context.value
        const missing = (path: string, message: string) =>
          context.issues.push({ code: 'custom', input: context.value, path: [path], message })
        if (country === null) missing('country', m.country)
        if (state === null && !hasNoStates(country)) missing('state', m.state)
        if (city === null) missing('city', m.city)
        const wrongCode = postalCodeProblem(country, postalCode)
        if (wrongCode !== undefined) missing('postalCode', m[wrongCode])
      }),
    companyName: optionalLine,
    taxId: optionalLine,
  })
}

/** Of the countries that are offered all have postal codes; of another one, typed by name, nobody knows. */
const countriesWithCodes = ['ID', 'MY', 'SG', 'US']

function postalCodeProblem(
  country: Place | null,
  postalCode: string,
): 'postalCode' | 'postalCodeIndonesia' | undefined {
  if (country?.code === 'ID') return /^\d{5}$/.test(postalCode) ? undefined : 'postalCodeIndonesia'
  const needed = countriesWithCodes.includes(country?.code ?? '')
  return needed && postalCode === '' ? 'postalCode' : undefined
}

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

/**
 * The saved address as form values. Its places are codes or names, whichever was sent;
 * the fields show the list's name for a code once the list is there.
 */
export function billingOfAddress(address: BillingAddress): BillingValues {
  const known = (text: string | null | undefined) => (text ? { code: text, name: text } : null)
  return {
    email: address.email,
    fullName: [address.firstName, address.lastName].filter(Boolean).join(' '),
    phone: address.phone,
    addressLine1: address.addressLine1,
    addressLine2: address.addressLine2 ?? '',
    region: {
      country: known(address.country),
      state: known(address.state),
      city: known(address.city),
      postalCode: address.postalCode ?? '',
    },
    companyName: address.companyName ?? '',
    taxId: address.taxId ?? '',
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
