import type { Place } from './region-schema'

let codes: Map<string, string> | undefined

/** People leave out accents, blanks and points, and write "and" or "&". */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
}

/** The codes by themselves and by their names in both languages: made once, when somebody types a country. */
function countryCodes(): Map<string, string> {
  const found = new Map([['usa', 'US']])
  const names = ['en', 'id'].flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
    ),
  )
  for (let at = 0; at < 26 * 26; at += 1) {
    const typed = String.fromCharCode(65 + at / 26, 65 + (at % 26))
    // `Intl` has names for unions, and for trying out, as well.
    if (/E[UZ]|QO|UN|X[AB]|ZZ/.test(typed) || !names[0]?.of(typed)) continue
    // A code that is no longer in force, or never was (`UK`), is another's.
    const code = new Intl.Locale(`und-${typed}`).region ?? typed
    for (const name of [typed, ...names.map((named) => named.of(typed) ?? '')]) {
      found.set(plain(name), code)
    }
  }
  return found
}

/** A typed country with the code that the API takes, whichever of its names or codes was typed; without one where nobody knows it. */
export function knownCountry(country: Place | null): Place | null {
  if (country === null || country.code !== undefined) return country
  codes ??= countryCodes()
  const code = codes.get(plain(country.name))
  return code === undefined ? country : { ...country, code }
}
