// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { CheckoutLink } from '../checkout-link'
import type { PlanOffer } from '../plan-offers'

interface PlanActionProps {
  offer: PlanOffer
  /** Whether the person has this plan, another one, or none that is known. */
  standing: 'current' | 'member' | 'visitor'
}

/** Free, and what the person has already, lead to the app; the rest leads to checkout. */
export function PlanAction({ offer, standing }: PlanActionProps) {
  const m = useMessages('pricing')
  const { plan } = offer
  if (offer.kind === 'free' || standing === 'current') {
    return (
      <Button asChild variant="outline" className="w-full">
        <Link to="/app">{standing === 'visitor' ? m.card.start : m.card.open}</Link>
      </Button>
    )
  }
  return <CheckoutLink plan={plan} variant={plan.isMostPopular ? 'primary' : 'outline'} />
}
