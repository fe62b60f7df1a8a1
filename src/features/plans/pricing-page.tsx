import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Page } from '@/shared/ui/page'
import { PlanComparison } from './comparison/plan-comparison'
import { PricingFaq } from './comparison/pricing-faq'
import type { OfferedPeriod } from './plan-offers'
import type { PlanReference } from './plan-schema'
import { PricingDisplay } from './pricing-display'

interface PricingPageProps {
  period: OfferedPeriod
  onPeriodChange: (period: OfferedPeriod) => void
  currentPlan: PlanReference | undefined
}

export function PricingPage({ period, onPeriodChange, currentPlan }: PricingPageProps) {
  const m = useMessages('pricing')
  const payments = usePayments()
  return (
    <Page
      title={m.title}
      heading={m.heading}
      intro={payments === 'on' ? m.intro : undefined}
      description={payments === 'on' ? m.intro : undefined}
    >
      <section className="mt-8">
        <h2 className="sr-only">{m.plans}</h2>
        <PricingDisplay period={period} onPeriodChange={onPeriodChange} currentPlan={currentPlan} />
      </section>
      <PlanComparison period={period} />
      <PricingFaq />
    </Page>
  )
}
