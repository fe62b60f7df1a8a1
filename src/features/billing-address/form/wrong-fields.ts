import type { FieldErrors } from 'react-hook-form'
import type { BillingValues } from '../billing-values'

interface WrongField {
  /** The id of its input. */
  readonly id: string
  readonly message: string
}

/** The wrong fields in the order in which the form shows them. */
export function wrongFields({ region, ...fields }: FieldErrors<BillingValues>): WrongField[] {
  const named = { ...fields, ...region }
  const order = [
    'email',
    'fullName',
    'phone',
    'addressLine1',
    'addressLine2',
    'country',
    'postalCode',
    'state',
    'city',
    'companyName',
    'taxId',
  ] as const
  return order.flatMap((name) => {
    const error = named[name]
    const message =
      error && typeof error === 'object' && 'message' in error ? error.message : undefined
    return typeof message === 'string' ? [{ id: `billing-${name}`, message }] : []
  })
}
