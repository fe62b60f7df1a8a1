import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import type { LimitHit } from './limit-hit'
import { useUsageLimits } from './usage-limits-context'
import { useUsage } from './usage-queries'

/** Opens the modal for a limit; not there where no plan is above the present one, or none is sold. */
export function UpgradeButton({ hit }: { hit: Exclude<LimitHit, { reason: 'unnamed' }> }) {
  const m = useMessages('workspace')
  const { showPricingModal } = useUsageLimits()
  const usage = useUsage()
  const payments = usePayments()
  if (payments === 'off' || usage.data?.upgradeAvailable === false) return null
  return (
    <Button
      variant="link"
      size="inline"
      className="-ms-1 text-start"
      aria-label={m.limits.upgradeFor(m.limits.names[hit.feature])}
      onClick={() => showPricingModal(hit)}
    >
      {m.limits.upgrade}
    </Button>
  )
}
