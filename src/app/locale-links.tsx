import { useRouteContext, useRouterState } from '@tanstack/react-router'
import { locales, withLocale } from '@/shared/i18n/locale'

/** For who reads neither language: Indonesian, as at the bare address. */
const alternates = [...locales, 'x-default'] as const

/** Tells search engines where the same page stands in the other language, and which address is the page's own. */
export function LocaleLinks() {
  const { pathname, publicHref } = useRouterState({ select: (state) => state.location })
  const origin = useRouteContext({ from: '__root__', select: (context) => context.origin })
  if (origin === undefined) return null
  const own = new URL(publicHref, origin)
  return (
    <>
      <link rel="canonical" href={own.origin + own.pathname} />
      <meta property="og:url" content={own.origin + own.pathname} />
      {alternates.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={language}
          href={own.origin + withLocale(pathname, language === 'x-default' ? 'id' : language)}
        />
      ))}
    </>
  )
}
