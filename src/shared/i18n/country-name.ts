import type { Locale } from './locale'

/** `ID` → `Indonesia`. What is no country code, such as a name that was typed, stays as it is. */
export function countryName(country: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  return new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country
}
