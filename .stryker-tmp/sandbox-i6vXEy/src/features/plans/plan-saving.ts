// @ts-nocheck
import { isRupiah, rupiah, type Rupiah } from '@/shared/lib/rupiah'

export interface YearlySaving {
  /** Rupiah a year, always more than nothing. */
  readonly amount: Rupiah
  /** Whole percent, rounded down: never more than the truth, and 0 below one percent. */
  readonly percent: number
}

/**
 * What a year paid at once saves against twelve single months of the same plan; nothing when it does not save.
 * The only arithmetic that the page does with prices: for display, and never sent anywhere.
 */
export function yearlySaving(month: Rupiah, year: Rupiah): YearlySaving | undefined {
  const twelveMonths = 12 * month
  const amount = twelveMonths - year
  if (year <= 0 || amount <= 0 || !isRupiah(twelveMonths)) return undefined
  const percent = Number((BigInt(amount) * 100n) / BigInt(twelveMonths))
  return { amount: rupiah(amount), percent }
}
