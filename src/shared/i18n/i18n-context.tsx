import { createContext, use, type ReactNode } from 'react'
import type { Catalogue, Section } from './catalogue'
import type { I18n } from './i18n'
import type { Locale } from './locale'

const I18nContext = createContext<I18n | undefined>(undefined)

export function I18nProvider({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  return <I18nContext value={i18n}>{children}</I18nContext>
}

export function useI18n(): I18n {
  const i18n = use(I18nContext)
  if (i18n === undefined) throw new Error('I18nProvider is missing')
  return i18n
}

export function useLocale(): Locale {
  return useI18n().locale
}

/** The messages of a section; suspends while they are on their way (routes load theirs beforehand). */
export function useMessages<S extends Section>(section: S): Catalogue[S] {
  // Always used, whether the words are here or not: React replays a render that has waited.
  return use(useI18n().load(section))
}
