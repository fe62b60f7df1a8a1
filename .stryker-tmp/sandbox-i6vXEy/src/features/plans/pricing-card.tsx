// @ts-nocheck
import { type ReactNode, useId } from 'react'
import { cn } from '@/shared/lib/class-names'
import { Badge } from '@/shared/ui/badge'
import { ContentsList } from './display/contents-list'
import { Price, PriceRemark } from './display/price'
import type { PlanOffer } from './plan-offers'

interface PricingCardProps {
  offer: PlanOffer
  /** Short words on the card's edge: popular, current, recommended. The first one is loud. */
  marks?: readonly string[]
  prices?: 'shown' | 'hidden'
  variant?: 'full' | 'compact'
  /** What can be done with the plan, such as a link to checkout. */
  action?: ReactNode
}

/** One plan. Its rows are the list's rows, so that prices and buttons of neighbours stand level. */
export function PricingCard({
  offer,
  marks = [],
  prices = 'shown',
  variant = 'full',
  action,
}: PricingCardProps) {
  const headingId = useId()
  const { plan } = offer
  const showsPrice = prices === 'shown' || offer.kind === 'free'
  return (
    <article
      aria-labelledby={headingId}
      className={cn(
        'relative row-span-5 grid grid-rows-subgrid gap-y-4 rounded-xl border bg-card p-5 text-card-foreground',
        marks.length > 0 && 'border-primary ring-1 ring-primary',
      )}
    >
      <div>
        <h3 id={headingId} className="text-xl font-semibold">
          {plan.name}
        </h3>
        {variant === 'compact' || !plan.tagline ? null : (
          <p className="text-muted-foreground">{plan.tagline}</p>
        )}
        {marks.length === 0 ? null : (
          <p className="absolute inset-x-4 top-0 flex -translate-y-1/2 flex-wrap gap-1.5">
            {marks.map((mark, index) => (
              <Badge key={mark} variant={index === 0 ? 'primary' : 'secondary'}>
                {mark}
              </Badge>
            ))}
          </p>
        )}
      </div>
      <div>{showsPrice ? <Price offer={offer} /> : null}</div>
      <div className="-mt-3 min-h-5">
        {prices === 'shown' ? <PriceRemark offer={offer} /> : null}
      </div>
      <div>{action}</div>
      <div className="border-t pt-4">
        <ContentsList plan={plan} />
      </div>
    </article>
  )
}
