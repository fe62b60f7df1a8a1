// @ts-nocheck
import { EMAIL, type Form } from '../form.ts'

export interface BillingAddress {
  firstName: string
  lastName?: string
  email: string
  phone: string
  addressLine1: string
  addressLine2?: string
  country: string
  state?: string
  city: string
  postalCode?: string
  taxId?: string
  companyName?: string
}

interface CountryRule {
  hasStates: boolean
  postalCode: RegExp
}

/** Other countries may leave state and postal code out. */
const COUNTRY_RULES: Record<string, CountryRule> = {
  ID: { hasStates: true, postalCode: /^\d{5}$/ },
  MY: { hasStates: true, postalCode: /^\d{5}$/ },
  SG: { hasStates: false, postalCode: /^\d{6}$/ },
  US: { hasStates: true, postalCode: /^\d{5}(-\d{4})?$/ },
}

const PHONE = /^\+?[\d\s().-]{8,20}$/

export function readBillingAddress(form: Form): BillingAddress {
  const country = form.text('country', { pattern: /^[A-Z]{2}$/ })
  const rule = COUNTRY_RULES[country]
  return {
    firstName: form.text('first_name'),
    ...present('lastName', form.text('last_name', { optional: true })),
    email: form.text('email', { pattern: EMAIL }),
    phone: form.text('phone', { pattern: PHONE }),
    addressLine1: form.text('address_line1'),
    ...present('addressLine2', form.text('address_line2', { optional: true })),
    country,
    ...present('state', form.text('state', { optional: !rule?.hasStates })),
    city: form.text('city'),
    ...present(
      'postalCode',
      form.text('postal_code', rule ? { pattern: rule.postalCode } : { optional: true }),
    ),
    ...present('taxId', form.text('tax_id', { optional: true })),
    ...present('companyName', form.text('company_name', { optional: true })),
  }
}

function present<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  const entry: Partial<Record<K, string>> = {}
  if (text !== '') entry[key] = text
  return entry
}
