// @ts-nocheck
import { type BillingPeriod, isoTime } from '../../domain/calendar.ts'
import type { Language, Words } from '../../domain/language.ts'
import { lineLabel } from '../../domain/plan/line-labels.ts'
import type { PriceLine } from '../../domain/plan/price-lines.ts'
import type { Quote } from '../../domain/plan/quote.ts'

const PER_UNIT: Record<BillingPeriod, Words> = {
  month: { id: '{price} per bulan', en: '{price} a month' },
  year: { id: '{price} per tahun', en: '{price} a year' },
}

export function quoteView(quote: Quote, language: Language) {
  const { plan } = quote
  return {
    plan_id: plan.id,
    plan_name: plan.name,
    billing_period: plan.period,
    price_per_unit: PER_UNIT[plan.period][language].replace(
      '{price}',
      rupiah(plan.price, language),
    ),
    subtotal: quote.subtotal,
    tax: quote.tax,
    total: quote.total,
    currency: 'IDR',
    lines: linesView(quote.lines, { planName: plan.name, language }),
    ...(quote.promoCode !== undefined && { promo_code: quote.promoCode }),
    renewal: plan.price > 0 ? 'auto' : 'manual',
    ...(quote.nextBillingAt !== undefined && { next_billing_at: isoTime(quote.nextBillingAt) }),
    summary_version: quote.version,
  }
}

export function linesView(lines: PriceLine[], words: { planName: string; language: Language }) {
  return lines.map((line) => ({
    kind: line.kind,
    label: lineLabel(line, words),
    amount: line.amount,
  }))
}

function rupiah(amount: number, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-ID'
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'IDR',
    maximumFractionDigits: 0,
  }).format(amount)
}
