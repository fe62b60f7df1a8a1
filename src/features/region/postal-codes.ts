import type { Place } from './region-schema'

/** Digits of a postal code, for the countries whose codes are all digits (https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions). */
const lengths: Readonly<Record<string, number>> = { ID: 5, MY: 5, SG: 6, US: 5 }

export function postalCodeLength(country: Place | null): number | undefined {
  return lengths[country?.code ?? '']
}
