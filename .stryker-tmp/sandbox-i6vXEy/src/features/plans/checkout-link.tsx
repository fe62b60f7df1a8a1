// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { offeredPeriodOf } from './plan-offers'
import type { Plan } from './plan-schema'

interface CheckoutLinkProps {
  plan: Plan
  variant: 'primary' | 'outline'
}

/** To checkout with a plan and its own period. Needs the message section `pricing`. */
export function CheckoutLink({ plan, variant }: CheckoutLinkProps) {
  const m = useMessages('pricing')
  const period = offeredPeriodOf(plan)
  return (
    <Button asChild variant={variant} className="w-full">
      <Link to="/checkout" search={{ plan: plan.slug, period }}>
        {m.card.choose[period](plan.name)}
      </Link>
    </Button>
  )
}
