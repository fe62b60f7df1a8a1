// @ts-nocheck
const english = new Intl.PluralRules('en')
const digits = new Intl.NumberFormat('en-GB')

/** English has two forms; Indonesian has one and needs no help. `plural(1, 'note', 'notes')` → `1 note`. */
export function plural(count: number, one: string, other: string): string {
  return `${digits.format(count)} ${english.select(count) === 'one' ? one : other}`
}
