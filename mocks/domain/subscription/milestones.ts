import type { Account } from '../account/account.ts'
import type { World } from '../world.ts'
import { GRACE, RENEWAL_LEAD, SUSPENDED_UNTIL } from './activation.ts'
import { latestSubscription, periodEnd } from './subscription.ts'

const AFTER_END = {
  'renewal-reminder': -RENEWAL_LEAD,
  'period-end': 0,
  'past-grace': GRACE,
  expiry: SUSPENDED_UNTIL,
}

/** When a person's subscription next changes by time alone; only moments still to come. */
export function milestonesOf(world: World, account: Account): Map<string, number> {
  const subscription = latestSubscription(world, account.id)
  if (!subscription || subscription.endedAt !== undefined) return new Map()
  const end = periodEnd(subscription)
  const moments = Object.entries(AFTER_END).map(([name, span]) => [name, end + span] as const)
  return new Map(
    moments.filter(
      ([name, moment]) =>
        moment > world.now && (name === 'period-end' || !subscription.cancelAtPeriodEnd),
    ),
  )
}
