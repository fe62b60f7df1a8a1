import { useRouterState } from '@tanstack/react-router'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { locales, withLocale } from '@/shared/i18n/locale'
import { tabStorage } from '@/shared/lib/page-storage'
import { Button } from '@/shared/ui/button'

/** Read by the script in index.html as well. */
const dismissedKey = 'notefiber-language-offer'

/**
 * Offers the page in the browser's own language, in that language. It never redirects. Whether it is called for is the
 * browser's to say: the script in index.html marks the document before the first paint, so that nothing moves.
 */
export function LanguageOffer() {
  const locale = useLocale()
  const m = useMessages('common')
  const { pathname, searchStr } = useRouterState({ select: (state) => state.location })
  const offer = locales.find((other) => other !== locale)
  if (offer === undefined) return null

  function dismiss() {
    tabStorage.setItem(dismissedKey, 'yes')
    document.documentElement.removeAttribute('data-offer')
  }

  return (
    <aside
      aria-label={m.language.label}
      className="hidden flex-wrap items-center justify-center gap-x-4 bg-secondary px-4 text-sm in-data-offer:flex"
    >
      <span lang={offer}>{m.language.offer}</span>
      <Button asChild variant="link" size="inline" className="text-sm">
        <a href={withLocale(pathname, offer) + searchStr} lang={offer} hrefLang={offer}>
          {m.language.offerLink}
        </a>
      </Button>
      <Button variant="link" size="inline" className="text-sm" onClick={dismiss}>
        {m.language.offerDismiss}
      </Button>
    </aside>
  )
}
