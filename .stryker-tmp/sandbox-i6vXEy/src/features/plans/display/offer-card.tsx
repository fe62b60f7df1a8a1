// @ts-nocheck
import type { ReactNode } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { AppConfig } from '@/shared/config/app-config'
import { isCurrentPlan, type PlanOffer } from '../plan-offers'
import type { Plan, PlanReference } from '../plan-schema'
import { PricingCard } from '../pricing-card'
import { PlanAction } from './plan-action'

export interface CardOptions {
  /** What the person has now; its card is marked and leads to the app. */
  readonly currentPlan: PlanReference | undefined
  readonly variant?: 'full' | 'compact'
  /** A word for a card's edge instead of "most popular", such as "lifts this limit". */
  readonly markOf?: (plan: Plan) => string | undefined
  /** Instead of the link to checkout. Gets the plan with the period that it is sold in. */
  readonly renderAction?: (plan: Plan) => ReactNode
}

interface OfferCardProps extends CardOptions {
  offer: PlanOffer
  payments: AppConfig['payments']
}

/** A card with its marks and its way on, for this person. */
export function OfferCard({ offer, payments, ...options }: OfferCardProps) {
  const m = useMessages('pricing')
  const { currentPlan, variant = 'full', markOf, renderAction } = options
  const { plan } = offer
  const isCurrent = isCurrentPlan(plan, currentPlan)
  const otherMark = markOf === undefined ? popularMark(plan, m.card.popular) : markOf(plan)
  const marks = [isCurrent ? m.card.current : undefined, otherMark].filter(
    (mark) => mark !== undefined,
  )

  const standing = isCurrent ? 'current' : currentPlan === undefined ? 'visitor' : 'member'
  const usual = <PlanAction offer={offer} standing={standing} />
  const isSold = offer.kind !== 'free' && !isCurrent
  const closed = offer.kind !== 'free' && payments === 'off'

  return (
    <PricingCard
      offer={offer}
      marks={marks}
      prices={payments === 'off' ? 'hidden' : 'shown'}
      variant={variant}
      action={closed ? null : isSold && renderAction ? renderAction(plan) : usual}
    />
  )
}

function popularMark(plan: Plan, mark: string): string | undefined {
  return plan.isMostPopular ? mark : undefined
}
