// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { offeredPeriodOf } from '../plan-offers'
import type { PlanReference } from '../plan-schema'

interface CurrentPlanNoteProps {
  current: PlanReference
  isFree: boolean
}

/** Names the present plan, also when the cards show the other period, and says what a change means. */
export function CurrentPlanNote({ current, isFree }: CurrentPlanNoteProps) {
  const m = useMessages('pricing')
  if (isFree) return <p>{m.current.free(current.name)}</p>
  return (
    <p>
      {m.current[offeredPeriodOf(current)](current.name)} {m.current.change}
    </p>
  )
}
