// @ts-nocheck
import { useRouterState } from '@tanstack/react-router'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { locales, withLocale } from '@/shared/i18n/locale'

/** Links to the same page in each language, query kept. A new document, so that nothing stays half translated. */
export function LanguageSwitch() {
  const current = useLocale()
  const m = useMessages('common')
  const { pathname, searchStr } = useRouterState({ select: (state) => state.location })
  return (
    <nav aria-label={m.language.label} className="flex gap-4">
      {locales.map((locale) => (
        <a
          key={locale}
          href={withLocale(pathname, locale) + searchStr}
          lang={locale}
          hrefLang={locale}
          {...(locale === current ? { 'aria-current': 'true' as const } : {})}
          className="inline-flex min-h-11 items-center underline-offset-4 hover:underline aria-[current]:font-semibold"
        >
          {m.language[locale]}
        </a>
      ))}
    </nav>
  )
}
