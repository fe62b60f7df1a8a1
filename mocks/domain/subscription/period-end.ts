import { HOUR } from '../calendar.ts'
import { schedule } from '../due/due-schedule.ts'
import { openOrders } from '../order/order.ts'
import type { World } from '../world.ts'
import { GRACE } from './activation.ts'
import { openRenewal, prepareRenewal, renewByItself, wantsRenewal } from './renewal.ts'
import { statusOf } from './standing.ts'
import { writeAbout } from './subscription-emails.ts'
import {
  latestSubscription,
  periodEnd,
  type Subscription,
  subscriptionById,
} from './subscription.ts'

export interface PeriodMark {
  subscriptionId: string
  /** The mark means nothing once the period was prolonged. */
  periodEnd: number
}

export function reachRenewalWindow(world: World, mark: PeriodMark): void {
  const subscription = stillAt(world, mark)
  if (!subscription) return
  prepareRenewal(world, subscription)
  // A purchase was under way; should it come to nothing, the renewal is still wanted.
  const isLate = wantsRenewal(subscription) && !openRenewal(world, subscription.accountId)
  const next = world.now + HOUR
  if (isLate && next < mark.periodEnd) schedule(world, next, { kind: 'prepare-renewal', ...mark })
}

export function reachPeriodEnd(world: World, mark: PeriodMark): void {
  const subscription = stillAt(world, mark)
  if (!subscription) return
  if (subscription.cancelAtPeriodEnd) return writeAbout(world, subscription, 'ended')
  if (subscription.renewal === 'manual') return writeAbout(world, subscription, 'in-grace')
  // Whoever is buying something else is not charged for the old plan meanwhile.
  if (openOrders(world, subscription.accountId).length === 0) renewByItself(world, subscription)
  else if (world.now + HOUR < mark.periodEnd + GRACE) {
    schedule(world, world.now + HOUR, { kind: 'end-period', ...mark })
  }
}

export function reachSuspension(world: World, mark: PeriodMark): void {
  const subscription = stillAt(world, mark)
  if (subscription && statusOf(subscription, world.now) === 'suspended') {
    writeAbout(world, subscription, 'suspended')
  }
}

/** Thirty days after the end nothing is left to renew. */
export function reachExpiry(world: World, mark: PeriodMark): void {
  const subscription = stillAt(world, mark)
  if (subscription && !subscription.cancelAtPeriodEnd) writeAbout(world, subscription, 'expired')
}

function stillAt(world: World, mark: PeriodMark): Subscription | undefined {
  const subscription = subscriptionById(world, mark.subscriptionId)
  const isPresent =
    subscription?.endedAt === undefined &&
    subscription !== undefined &&
    periodEnd(subscription) === mark.periodEnd &&
    latestSubscription(world, subscription.accountId) === subscription
  return isPresent ? subscription : undefined
}
