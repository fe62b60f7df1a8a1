// @ts-nocheck
import type { BillingAddress } from '../../domain/order/billing-address.ts'

/** Absent fields vanish from the JSON. */
export function addressView(address: BillingAddress) {
  return {
    first_name: address.firstName,
    last_name: address.lastName,
    email: address.email,
    phone: address.phone,
    address_line1: address.addressLine1,
    address_line2: address.addressLine2,
    country: address.country,
    state: address.state,
    city: address.city,
    postal_code: address.postalCode,
    tax_id: address.taxId,
    company_name: address.companyName,
  }
}
