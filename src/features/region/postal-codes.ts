import type { Place } from './region-schema'

/** Digits of a postal code, for the countries whose codes are all digits (https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions). */
const lengths: Readonly<Record<string, number>> = { ID: 5, MY: 5, SG: 6, US: 5 }

export function postalCodeLength(country: Place | null): number | undefined {
  return lengths[country?.code ?? '']
}

/** Whether a postal code is whole. A ZIP code may say more of the place after a dash. */
export function isPostalCode(country: Place | null, text: string): boolean {
  const length = postalCodeLength(country)
  if (length === undefined) return true
  const code = country?.code === 'US' ? text.replace(/-\d{4}$/, '') : text
  return code.length === length && !/\D/.test(code)
}
