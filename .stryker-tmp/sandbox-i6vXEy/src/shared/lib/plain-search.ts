/**
 * Search parameters are texts, as the address says them. The router's own reading takes each for JSON,
 * and an id or a token such as `12e7` or `00012345678901234567` would come out as another number.
 */
// @ts-nocheck

export function parsePlainSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

export function stringifyPlainSearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' || typeof value === 'number') params.set(name, `${value}`)
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}
