import { Link } from '@tanstack/react-router'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Page } from '@/shared/ui/page'
import { LandingHero } from './landing/landing-hero'
import { PaymentMethods } from './landing/payment-methods'
import { ProductParts } from './landing/product-parts'
import type { OfferedPeriod } from './plan-offers'
import type { PlanReference } from './plan-schema'
import { PricingDisplay } from './pricing-display'

interface LandingPageProps {
  period: OfferedPeriod
  onPeriodChange: (period: OfferedPeriod) => void
  currentPlan: PlanReference | undefined
}

/** What the product is, and its prices. */
export function LandingPage({ period, onPeriodChange, currentPlan }: LandingPageProps) {
  const m = useMessages('landing')
  const { plans } = useMessages('pricing')
  const payments = usePayments()
  return (
    <Page
      title={m.title}
      heading={
        <span className="block text-4xl leading-tight font-medium sm:text-5xl xl:text-6xl">
          {m.heading}
        </span>
      }
      intro={m.intro}
      description={m.intro}
      className="lg:grid lg:grid-cols-2 lg:grid-rows-[auto_auto_1fr] lg:gap-x-12 lg:[&>h1]:pt-8"
    >
      <LandingHero isMember={currentPlan !== undefined} />
      <ProductParts />
      <section aria-labelledby="prices" className="mt-20 sm:mt-28 lg:col-span-2">
        <h2 id="prices" className="text-2xl font-bold sm:text-3xl">
          {payments === 'on' ? m.prices.title : plans}
        </h2>
        <p className="mt-2 mb-6 text-muted-foreground">{payments === 'on' ? m.prices.intro : ''}</p>
        <PricingDisplay period={period} onPeriodChange={onPeriodChange} currentPlan={currentPlan} />
        <Button asChild variant="link" size="inline" className="-ms-1 mt-2">
          <Link to="/pricing" search={{ period }}>
            {m.prices.compare}
          </Link>
        </Button>
      </section>
      {payments === 'on' ? <PaymentMethods /> : null}
    </Page>
  )
}
