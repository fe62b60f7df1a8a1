import { Link } from '@tanstack/react-router'
import type { Catalogue } from '@/shared/i18n/catalogue'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { Failure } from '@/shared/lib/failure'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Alert } from '@/shared/ui/alert'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { isFormField } from '@/features/billing-address/address-body'
import type { PriceChange } from './price-change'

interface RefusalNoticeProps {
  failure: Extract<Failure, { kind: 'rejected' }>
  priceChange: PriceChange | undefined
}

/** The refusals of an order that checkout has better words for than the general ones. */
export function RefusalNotice({ failure, priceChange }: RefusalNoticeProps) {
  const { refusal: m } = useMessages('checkout')
  switch (failure.type) {
    case 'VALIDATION':
      // Told at the fields themselves, as long as the form shows one of them.
      return failure.fields.some(({ field }) => isFormField(field)) ? null : (
        <FailureNotice className="mt-6" failure={failure} />
      )
    case 'PROMO_INVALID':
      return (
        <Alert className="mt-6" variant="warning" role="alert" heading={m.promoInvalid.title}>
          <p>{m.promoInvalid.text}</p>
        </Alert>
      )
    case 'PRICE_CHANGED':
      return (
        <Alert className="mt-6" variant="warning" role="alert" heading={m.priceChanged.title}>
          <p>{priceWords(priceChange, m.priceChanged)}</p>
        </Alert>
      )
    case 'DOWNGRADE_NOT_ALLOWED':
      return (
        <Alert className="mt-6" variant="warning" role="alert" heading={m.lowerTitle}>
          <p>{m.lower}</p>
          <Button asChild variant="outline">
            <Link to="/app/billing" hash="plans">
              {m.choosePlan}
            </Link>
          </Button>
        </Alert>
      )
    case 'ALREADY_SUBSCRIBED':
      return (
        <Alert className="mt-6" role="alert" heading={m.alreadySubscribed.title}>
          <p>{m.alreadySubscribed.text}</p>
          <Button asChild>
            <Link to="/app">{m.alreadySubscribed.action}</Link>
          </Button>
        </Alert>
      )
    case 'SOLD_OUT':
    case 'NOT_ON_SALE':
    case 'NOT_FOUND':
      return (
        <Alert className="mt-6" variant="warning" role="alert" heading={m.notOnSale.title}>
          <p>{m.notOnSale.text}</p>
          <Button asChild variant="outline">
            <Link to="/pricing">{m.choosePlan}</Link>
          </Button>
        </Alert>
      )
    default:
      return <FailureNotice className="mt-6" failure={failure} />
  }
}

function priceWords(
  change: PriceChange | undefined,
  words: Catalogue['checkout']['refusal']['priceChanged'],
): string {
  if (change === undefined) return words.textNew
  const { before, after } = change
  return before === after ? words.sameTotal : words.text(formatRupiah(before), formatRupiah(after))
}
