// @ts-nocheck
import type { Language, Words } from '../language.ts'
import type { LineKind, PriceLine } from './price-lines.ts'

const LINE_LABELS: Record<LineKind, Words> = {
  plan: { id: 'Paket {plan}', en: '{plan} plan' },
  discount: { id: 'Potongan promo', en: 'Promo discount' },
  credit: { id: 'Kredit sisa paket', en: 'Credit for unused days' },
  tax: { id: 'PPN', en: 'VAT (PPN)' },
  fee: { id: 'Biaya', en: 'Fee' },
}

/** What a line is called, on the page of the app and on that of the gateway. */
export function lineLabel(
  { kind }: PriceLine,
  { planName, language }: { planName: string; language: Language },
): string {
  return LINE_LABELS[kind][language].replace('{plan}', planName)
}
