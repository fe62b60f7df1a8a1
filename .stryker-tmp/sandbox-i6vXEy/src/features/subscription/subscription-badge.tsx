// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { Badge } from '@/shared/ui/badge'
import { useSubscription } from './subscription-queries'

/** The plan that is open now, in the header. */
export function SubscriptionBadge() {
  const m = useMessages('common')
  const subscription = useSubscription()
  if (subscription.data === undefined) return null
  const { plan, isActive, status } = subscription.data
  const paid = isActive && status !== 'free'
  return (
    <Badge variant={paid ? 'primary' : 'secondary'}>
      {paid ? m.nav.plan(plan.name) : m.nav.freePlan}
    </Badge>
  )
}
