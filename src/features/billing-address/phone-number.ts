/**
 * A phone number as it is kept, E.164: what Indonesians write (`0812…`, `62812…`, `+62 (0)812…`) as one of Indonesia, and
 * `+…` of other countries without what people put between the digits. Not a check.
 */
export function e164(text: string): string {
  const international = text.trim().startsWith('+')
  // A national prefix in brackets is for callers from inside.
  const digits = text.replace(/\(0\)/, '').replaceAll(/\D/g, '')
  if (international && !digits.startsWith('62')) return `+${digits}`
  return `+62${digits.replace(/^(62)?0?/, '')}`
}

/** Mobile numbers of Indonesia have 9 to 12 digits after the country's, those of a line at home 8 to 11. */
const indonesian = /^\+62(8[1-9]\d{7,10}|[2-79]\d{7,10})$/

/**
 * Whether a number could be dialled. Indonesian ones are judged here; for others the numbering plans are fetched, and where
 * they cannot be, any number of a plausible length does: the API has the last word.
 */
export async function isPhoneNumber(text: string): Promise<boolean> {
  if (!/^\+?[\d\s().-]+$/.test(text.trim())) return false
  const number = e164(text)
  if (number.startsWith('+62')) return indonesian.test(number)
  try {
    const { isPossiblePhoneNumber } = await import('libphonenumber-js/min')
    return isPossiblePhoneNumber(number)
  } catch {
    return /^\+\d{8,15}$/.test(number)
  }
}
