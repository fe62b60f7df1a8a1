// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah } from '@/shared/lib/rupiah'
import type { PlanOffer } from '../plan-offers'

/** The price with its period; the tax is the API's to compute, at checkout. */
export function Price({ offer }: { offer: PlanOffer }) {
  const m = useMessages('pricing')
  const { plan } = offer
  if (offer.kind === 'free') {
    return <PriceLines amount={m.card.free} note={m.card.freeNote} />
  }
  const period = plan.billingPeriod === 'year' ? m.card.per.year : m.card.per.month
  return <PriceLines amount={formatRupiah(plan.price)} note={`${period}, ${m.card.taxLater}`} />
}

function PriceLines({ amount, note }: { amount: string; note: string }) {
  return (
    <p>
      <span className="block text-3xl font-semibold tracking-tight tabular-nums">{amount}</span>{' '}
      <span className="block text-sm text-muted-foreground">{note}</span>
    </p>
  )
}

/** What the year saves, or why the card shows another period than the chosen one. */
export function PriceRemark({ offer }: { offer: PlanOffer }) {
  const m = useMessages('pricing')
  if (offer.kind === 'other-period') {
    return <p className="text-sm font-medium text-warning">{m.card.only[offer.only]}</p>
  }
  if (offer.kind === 'free' || offer.saving === undefined) return null
  const amount = formatRupiah(offer.saving.amount)
  return offer.plan.billingPeriod === 'year' ? (
    <p className="text-sm font-semibold text-success">{m.card.saves(amount)}</p>
  ) : (
    <p className="text-sm text-muted-foreground">{m.card.couldSave(amount)}</p>
  )
}
