// @ts-nocheck
export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Western Indonesian Time has no daylight saving, so a fixed shift is its whole calendar. */
const WIB_SHIFT = 7 * HOUR

export type BillingPeriod = 'month' | 'year'

/** A moment as ISO 8601 in Western Indonesian Time. */
export function isoTime(moment: number): string {
  return new Date(moment + WIB_SHIFT).toISOString().replace('Z', '+07:00')
}

/** The calendar day in WIB, such as `2026-02-12`. */
export function dayOf(moment: number): string {
  return isoTime(moment).slice(0, 10)
}

/** The next midnight in WIB. */
export function nextDay(moment: number): number {
  return Math.floor((moment + WIB_SHIFT) / DAY + 1) * DAY - WIB_SHIFT
}

export function dayOfMonth(moment: number): number {
  return new Date(moment + WIB_SHIFT).getUTCDate()
}

/**
 * The same clock time one month or year later. A day that the month does not have becomes its last;
 * `anchorDay` brings the 31st back after a short month.
 */
export function addPeriod(
  start: number,
  period: BillingPeriod,
  anchorDay = dayOfMonth(start),
): number {
  const local = new Date(start + WIB_SHIFT)
  const year = local.getUTCFullYear()
  const month = local.getUTCMonth() + (period === 'year' ? 12 : 1)
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const midnight = Date.UTC(year, month, Math.min(anchorDay, lastDay))
  return midnight + ((start + WIB_SHIFT) % DAY) - WIB_SHIFT
}
