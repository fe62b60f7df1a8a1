// @ts-nocheck
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { type Locale, withLocale } from '@/shared/i18n/locale'
import { tabStorage } from '@/shared/lib/page-storage'
import { Button } from '@/shared/ui/button'

const dismissedKey = 'notefiber-language-offer'

/** Which language to offer: the browser's first one that we speak, when it is not the page's. */
function offeredLocale(current: Locale): Locale | undefined {
  const wanted = navigator.languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'id' || tag === 'en')
  if (wanted === undefined || wanted === current) return undefined
  return wanted === 'en' ? 'en' : 'id'
}

/** Offers the page in the browser's own language, in that language. It never redirects. */
export function LanguageOffer() {
  const locale = useLocale()
  const m = useMessages('common')
  const { pathname, searchStr } = useRouterState({ select: (state) => state.location })
  const [dismissed, setDismissed] = useState(() => tabStorage.getItem(dismissedKey) !== null)
  const offer = offeredLocale(locale)
  if (offer === undefined || dismissed) return null

  function dismiss() {
    tabStorage.setItem(dismissedKey, 'yes')
    setDismissed(true)
  }

  return (
    <aside
      aria-label={m.language.label}
      className="flex flex-wrap items-center justify-center gap-x-4 bg-secondary px-4 text-sm"
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
