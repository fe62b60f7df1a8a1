import { Link } from '@tanstack/react-router'
import { UsageMeters } from '@/features/usage/usage-meters'
import { useUsage } from '@/features/usage/usage-queries'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Badge } from '@/shared/ui/badge'
import { Button } from '@/shared/ui/button'
import { WorkspaceSection } from '../workspace-section'

/** The plan in force, its limits, and where higher plans are. */
export function PlanSection() {
  const m = useMessages('workspace')
  const { data } = useUsage()
  const payments = usePayments()
  return (
    <WorkspaceSection id="limits" heading={m.sections.limits}>
      {data === undefined ? null : <Badge>{m.limits.plan(data.plan.name)}</Badge>}
      <UsageMeters />
      {payments === 'on' && data?.upgradeAvailable === true ? (
        <Button asChild variant="outline" className="w-full">
          <Link to="/pricing">{m.limits.plans}</Link>
        </Button>
      ) : null}
    </WorkspaceSection>
  )
}
