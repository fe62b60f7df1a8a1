// @ts-nocheck
import * as z from 'zod/mini'
import type { BillingAddress } from '@/features/orders/billing-address-schema'
import { emptyRegion } from '@/features/region/region-path'
import { placeSchema } from '@/features/region/region-schema'

const place = z.nullable(placeSchema)

/** What the form holds, typed or chosen, finished or not. */
export const billingValuesSchema = z.object({
  email: z.string(),
  fullName: z.string(),
  phone: z.string(),
  addressLine1: z.string(),
  addressLine2: z.string(),
  region: z.object({ country: place, state: place, city: place, postalCode: z.string() }),
  companyName: z.string(),
  taxId: z.string(),
})
export type BillingValues = z.output<typeof billingValuesSchema>

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
