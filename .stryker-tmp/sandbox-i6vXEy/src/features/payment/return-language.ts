// @ts-nocheck
import { type Locale, withLocale } from '@/shared/i18n/locale'
import { deviceStorage } from '@/shared/lib/page-storage'

const storageKey = 'notefiber-payment-language'

/**
 * Keeps the language of a payment: the address that the gateway sends people back to names none. On the device and not
 * in the tab, since a wallet's app may come back in another one.
 */
export function keepPaymentLanguage(locale: Locale): void {
  deviceStorage.setItem(storageKey, locale)
}

/** Where the page that somebody came back to stands in the language they paid in; undefined where they are there. */
export function addressInPaymentLanguage(
  { pathname, searchStr }: { readonly pathname: string; readonly searchStr: string },
  current: Locale,
): string | undefined {
  const kept = deviceStorage.getItem(storageKey)
  if ((kept !== 'id' && kept !== 'en') || kept === current) return undefined
  return withLocale(pathname, kept) + searchStr
}
