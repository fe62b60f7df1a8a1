import type { Instant } from '@/shared/api/wire'
import { daysUntil } from '@/shared/lib/server-clock'
import type { Subscription } from './subscription-schema'

/** Whether it is for the person to pay the next period: soon, late (`grace`), or to have everything back. */
export type RenewalNeed = 'none' | 'soon' | 'grace' | 'suspended'

/** As long before the end as the API makes the renewal order. */
const reminderDays = 7

export function renewalNeedOf(
  subscription: Pick<
    Subscription,
    'status' | 'isActive' | 'renewal' | 'cancelAtPeriodEnd' | 'currentPeriodEnd'
  >,
  now: Instant,
): RenewalNeed {
  const { status, isActive, renewal, cancelAtPeriodEnd, currentPeriodEnd } = subscription
  if (status === 'grace_period') return 'grace'
  if (status === 'suspended') return 'suspended'
  const isByHand = status === 'active' && isActive && renewal === 'manual' && !cancelAtPeriodEnd
  if (!isByHand || currentPeriodEnd === null) return 'none'
  return daysUntil(currentPeriodEnd, now) <= reminderDays ? 'soon' : 'none'
}
