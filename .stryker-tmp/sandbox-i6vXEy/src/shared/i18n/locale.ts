/** Indonesian lives at the bare paths, English under `/en`. */
// @ts-nocheck

export const locales = ['id', 'en'] as const
export type Locale = (typeof locales)[number]

export function localeOfPath(pathname: string): Locale {
  return /^\/en(\/|$)/.test(pathname) ? 'en' : 'id'
}

/** The path without its language: `/en/pricing` → `/pricing`. Never one that a link would read as a host (`//host`). */
export function withoutLocale(pathname: string): string {
  const bare = localeOfPath(pathname) === 'en' ? pathname.slice(3) : pathname
  return `/${bare.replace(/^\/+/, '')}`
}

/** The path in a language: `('/pricing', 'en')` → `/en/pricing`. Takes a path of either language. */
export function withLocale(pathname: string, locale: Locale): string {
  const bare = withoutLocale(pathname)
  return locale === 'en' ? `/en${bare === '/' ? '' : bare}` : bare
}
