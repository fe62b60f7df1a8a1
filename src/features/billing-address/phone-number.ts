/** Mobile numbers of Indonesia have 9 to 12 digits after the country's, those of a line at home 8 to 11. */
const indonesian = /^\+62(8[1-9]\d{7,10}|[2-79]\d{7,10})$/

/**
 * A phone number as it is kept, E.164; undefined for one that could not be dialled. What people write in their own country
 * (`0812…`, `62812…`) is read as that country's. Indonesian numbers are judged here; for others the numbering plans are
 * fetched, and where they cannot be, any international one of a plausible length does: the API has the last word.
 */
export async function e164(text: string, country = 'ID'): Promise<string | undefined> {
  const [, plus] = /^\s*\(?(\+?)[\d\s().-]+$/.exec(text) ?? []
  if (plus === undefined) return undefined
  // A national prefix in brackets is for callers from inside.
  const number = plus + text.replace('(0)', '').replaceAll(/\D/g, '')
  if (plus === '' ? country === 'ID' : number.startsWith('+62')) {
    const kept = `+62${number.replace(/^(\+?62)?0?/, '')}`
    return indonesian.test(kept) ? kept : undefined
  }
  try {
    const plans = await import('libphonenumber-js/min')
    const home = plans.isSupportedCountry(country) ? country : undefined
    const parsed = plans.parsePhoneNumberFromString(number, home)
    return parsed?.isPossible() ? parsed.number : undefined
  } catch {
    return /^\+\d{8,15}$/.exec(number)?.[0]
  }
}
