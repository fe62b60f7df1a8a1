import type { PlanReference } from '@/features/plans/plan-schema'
import { useSubscription } from './subscription-queries'

/** The plan that is in force for the person who is signed in; nothing while that is unknown, or lapsed. */
export function useCurrentPlan(): PlanReference | undefined {
  const { data } = useSubscription()
  return data !== undefined && (data.isActive || data.status === 'free') ? data.plan : undefined
}
