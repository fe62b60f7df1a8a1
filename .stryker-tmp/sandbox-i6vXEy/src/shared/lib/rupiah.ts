// @ts-nocheck
declare const rupiahBrand: unique symbol

/** A whole number of rupiah. Made by `rupiah()` at the API's edge only; the page never computes one. */
export type Rupiah = number & { readonly [rupiahBrand]: true }

export function isRupiah(amount: number): amount is Rupiah {
  return Number.isSafeInteger(amount)
}

/** @throws RangeError when the amount is not a whole number. */
export function rupiah(amount: number): Rupiah {
  if (!isRupiah(amount)) throw new RangeError(`not a whole number of rupiah: ${amount}`)
  return amount
}

const digits = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0, useGrouping: true })

/**
 * `Rp299.000`, a minus sign in front of credits and discounts: `-Rp5.000`.
 * Written as Indonesian spelling has it (no space, dots between thousands) in every language of the page.
 */
export function formatRupiah(amount: Rupiah): string {
  return `${amount < 0 ? '-' : ''}Rp${digits.format(Math.abs(amount))}`
}
