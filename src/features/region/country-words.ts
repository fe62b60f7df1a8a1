import type { Catalogue } from '@/shared/i18n/catalogue'
import { postalCodeLength } from './postal-codes'
import type { Place } from './region-schema'

type Messages = Catalogue['checkout']
type LevelWords = Messages['region']['countries']['other'] & { readonly postalCodeHint?: string }

/** The names of the levels are the country's own. */
export function wordsOf({ countries }: Messages['region'], country: Place | null): LevelWords {
  const named: Readonly<Record<string, LevelWords>> = countries
  return named[country?.code ?? ''] ?? countries.other
}

/** What is wrong with an entry, in the words of the address's country. */
export function errorsOf({ errors, region }: Messages, country: Place | null) {
  const { state, postalCode } = wordsOf(region, country)
  const length = postalCodeLength(country)
  return {
    ...errors,
    state: errors.state(state),
    postalCode: length === undefined ? errors.refused : errors.postalCode(postalCode, length),
  }
}
