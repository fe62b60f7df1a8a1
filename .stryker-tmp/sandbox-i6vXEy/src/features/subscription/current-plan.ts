// @ts-nocheck
import type { PlanReference } from '@/features/plans/plan-schema'
import { useSubscription } from './subscription-queries'
import type { Subscription } from './subscription-schema'

/** What is open now: the paid plan while it is active, else the free one, or nothing certain after a lapse. */
export function planInForce({
  plan,
  status,
  isActive,
}: Pick<Subscription, 'plan' | 'status' | 'isActive'>): PlanReference | undefined {
  return isActive || status === 'free' ? plan : undefined
}

/** The plan in force for the person who is signed in; nothing while that is unknown. */
export function useCurrentPlan(): PlanReference | undefined {
  const { data } = useSubscription()
  return data && planInForce(data)
}
