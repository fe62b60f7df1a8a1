import { type ReactNode, useState } from 'react'
import { UsageMeters } from '@/features/usage/usage-meters'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Page } from '@/shared/ui/page'
import type { BillingChoice } from './billing-choice'
import { BillingSection } from './billing-section'
import { ChangeDialogs } from './change/change-dialogs'
import { ChangeSection } from './change/change-section'
import { type ChangeOutcome, PlanSection } from './plan/plan-section'

interface BillingPageProps {
  choice: BillingChoice
  /** The sections that follow: orders, receipts, the billing address. */
  children?: ReactNode
}

/** What somebody has, what it costs and until when, and how to change it; below it whatever else the route adds. */
export function BillingPage({ choice, children }: BillingPageProps) {
  const m = useMessages('billing')
  const [outcome, setOutcome] = useState<ChangeOutcome>()
  return (
    <Page title={m.title} intro={m.intro}>
      <div className="mt-8 space-y-6">
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <PlanSection outcome={outcome} onOutcome={setOutcome} />
          <BillingSection id="usage" heading={m.sections.usage}>
            <UsageMeters />
          </BillingSection>
        </div>
        <ChangeSection />
        {children}
      </div>
      <ChangeDialogs choice={choice} onOutcome={setOutcome} />
    </Page>
  )
}
