// @ts-nocheck
import * as z from 'zod/mini'
import { wireObject } from '@/shared/api/wire'

const optionalText = z.nullish(z.string())

/** The address fields of checkout, as orders and the saved address answer with them. */
export const billingAddressSchema = wireObject({
  first_name: z.string(),
  last_name: optionalText,
  email: z.string(),
  phone: z.string(),
  address_line1: z.string(),
  address_line2: optionalText,
  country: z.string(),
  state: optionalText,
  city: z.string(),
  postal_code: optionalText,
  tax_id: optionalText,
  company_name: optionalText,
})
export type BillingAddress = z.output<typeof billingAddressSchema>
