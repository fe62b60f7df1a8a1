// @ts-nocheck
import type { Locale } from './locale'

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }

/** Deadlines and receipts are told in Western Indonesian time, whatever the device's zone. */
const jakarta = 'Asia/Jakarta'

/** `21 November 2026`, the day it is in Jakarta. */
export function formatDate(instant: number, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: jakarta }).format(
    instant,
  )
}

/** `21 November 2026 14.30 WIB` (`14:30` in English). */
export function formatDateTime(instant: number, locale: Locale): string {
  const time = new Intl.DateTimeFormat(tags[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: jakarta,
  }).format(instant)
  return `${formatDate(instant, locale)} ${time} WIB`
}

export function formatCount(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale]).format(value)
}
