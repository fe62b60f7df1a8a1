// @ts-nocheck
export type LineKind = 'plan' | 'discount' | 'credit' | 'tax' | 'fee'

export interface PriceLine {
  kind: LineKind
  /** Whole rupiah, negative for what is taken off. */
  amount: number
}

export interface Price {
  lines: PriceLine[]
  subtotal: number
  tax: number
  total: number
  /** How much of the credit on offer this purchase uses. */
  creditUsed: number
}

/** No virtual account or code is issued for less, so a credit never takes a charge below it. */
export const SMALLEST_CHARGE = 10_000

/**
 * PPN on a price before tax. The rate is 12 % of 11/12 of the price, which is 11 %
 * (PMK 131/2024, article 3); one rounding to the whole rupiah at the end.
 */
export function ppnOf(base: number): number {
  return Math.round((base * 11 * 12) / (12 * 100))
}

/** The price before tax of an amount that holds PPN, rounded up to the whole rupiah. */
export function beforePpn(amount: number): number {
  return Math.ceil((amount * 100) / 111)
}

/** Discount comes off before credit, and tax is on what is left. */
export function priceOf(price: number, off: { percent?: number; credit?: number } = {}): Price {
  const discount = Math.round((price * (off.percent ?? 0)) / 100)
  const creditUsed = Math.max(0, Math.min(off.credit ?? 0, price - discount - SMALLEST_CHARGE))
  const subtotal = price - discount - creditUsed
  const tax = ppnOf(subtotal)
  const lines: PriceLine[] = [
    { kind: 'plan', amount: price },
    { kind: 'discount', amount: -discount },
    { kind: 'credit', amount: -creditUsed },
    { kind: 'tax', amount: tax },
  ]
  return {
    lines: lines.filter(({ kind, amount }) => kind === 'plan' || amount !== 0),
    subtotal,
    tax,
    total: subtotal + tax,
    creditUsed,
  }
}

/** An opaque mark of what is charged: the same for the same lines and total, whatever the rest. */
export function versionOf({ lines, total }: Pick<Price, 'lines' | 'total'>): string {
  const text = [...lines.map(({ kind, amount }) => `${kind}:${amount}`), total].join('|')
  let hash = 0xcbf29ce484222325n
  for (const character of text) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.charCodeAt(0))) * 0x100000001b3n)
  }
  return `v1-${hash.toString(36)}`
}
