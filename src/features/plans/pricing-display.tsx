import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { CardGrid, CardSlot } from './display/card-grid'
import { CurrentPlanNote } from './display/current-plan-note'
import { type CardOptions, OfferCard } from './display/offer-card'
import { NoPlansNotice, PlansClosedNotice } from './display/plans-notices'
import { PricingSkeleton } from './display/pricing-skeleton'
import { PricingSwitch } from './display/pricing-switch'
import { type OfferedPeriod, offersOf, periodsOnSale, savingClaim } from './plan-offers'
import { freshPlansOf, usePublicPlans } from './plan-queries'
import type { Plan } from './plan-schema'

interface PricingDisplayProps extends CardOptions {
  period: OfferedPeriod
  onPeriodChange: (period: OfferedPeriod) => void
  /** Which plans to show; all of them without it. */
  only?: (plan: Plan) => boolean
}

/** The plans on sale as cards, month or year, from loading to failure. Needs the message section `pricing`. */
export function PricingDisplay({ period, onPeriodChange, only, ...options }: PricingDisplayProps) {
  const m = useMessages('pricing')
  const plans = usePublicPlans()
  const payments = usePayments()

  const failure = plans.isError ? (
    <FailureNotice
      failure={failureOf(plans.error)}
      onRetry={() => void plans.refetch()}
      retrying={plans.isFetching}
    />
  ) : null
  if (plans.data === undefined) return failure ?? <PricingSkeleton />

  const shown = only === undefined ? plans.data : plans.data.filter(only)
  const periods = periodsOnSale(shown)
  const usedPeriod = periods.includes(period) ? period : (periods[0] ?? period)
  const offers = offersOf(shown, usedPeriod)
  const { currentPlan } = options
  const freeSlugs = plans.data.filter(({ price }) => price === 0).map(({ slug }) => slug)

  if (offers.length === 0) return <NoPlansNotice />
  // Beside a limit or a subscription the cards are there to be bought.
  if (payments === 'off' && options.variant === 'compact') return <PlansClosedNotice />
  return (
    <div className="space-y-8">
      {freshPlansOf(plans) === undefined ? failure : null}
      {payments === 'off' ? <PlansClosedNotice /> : null}
      {payments === 'on' && periods.length > 1 ? (
        <PricingSwitch period={usedPeriod} onChange={onPeriodChange} saving={savingClaim(shown)} />
      ) : null}
      <CardGrid label={m.plans}>
        {offers.map((offer) => (
          <CardSlot key={offer.plan.slug}>
            <OfferCard offer={offer} payments={payments} {...options} />
          </CardSlot>
        ))}
      </CardGrid>
      <div className="max-w-3xl space-y-2 text-muted-foreground">
        {payments === 'on' ? <p>{m.taxNote}</p> : null}
        {currentPlan === undefined ? null : (
          <CurrentPlanNote current={currentPlan} isFree={freeSlugs.includes(currentPlan.slug)} />
        )}
      </div>
    </div>
  )
}
