import type { ReactNode } from 'react'
import { UsageMeters } from '@/features/usage/usage-meters'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Page } from '@/shared/ui/page'
import { BillingSection } from './billing-section'

/** What somebody has, what it costs and until when; below it whatever else the route adds. */
export function BillingPage({ children }: { children?: ReactNode }) {
  const m = useMessages('billing')
  return (
    <Page title={m.title} intro={m.intro} narrow>
      <div className="mt-8 space-y-6">
        <BillingSection id="usage" heading={m.usage}>
          <UsageMeters />
        </BillingSection>
        {children}
      </div>
    </Page>
  )
}
