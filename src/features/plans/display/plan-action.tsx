import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import type { PlanOffer } from '../plan-offers'

interface PlanActionProps {
  offer: PlanOffer
  /** Whether the person has this plan, another one, or none that is known. */
  standing: 'current' | 'member' | 'visitor'
}

/** Free, and what the person has already, lead to the app; the rest leads to checkout with its own period. */
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
  const period = plan.billingPeriod === 'year' ? 'year' : 'month'
  return (
    <Button asChild variant={plan.isMostPopular ? 'primary' : 'outline'} className="w-full">
      <Link to="/checkout" search={{ plan: plan.slug, period }}>
        {m.card.choose[period](plan.name)}
      </Link>
    </Button>
  )
}
