import { useLocation } from '@tanstack/react-router'
import type { FeatureAccess } from '@/features/usage/feature-access'
import type { Feature } from '@/features/usage/usage-schema'
import { forgetTask, useInterruptedTask } from '@/features/task/interrupted-task'
import { taskSections } from '@/features/task/task-sections'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Alert } from '@/shared/ui/alert'
import { Button } from '@/shared/ui/button'

interface ResumedTaskProps {
  feature: Feature
  access: FeatureAccess
  /** What was typed and waits; nothing hides the notice. */
  waiting: string
  busy: boolean
  onGo: () => void
}

/** Once the limit that interrupted a task is gone, after an upgrade or with a new day, the task is one press away. */
export function ResumedTask({ feature, access, waiting, busy, onGo }: ResumedTaskProps) {
  const m = useMessages('workspace').resumed
  const task = useInterruptedTask()
  const hash = useLocation({ select: (location) => location.hash })
  if (task?.feature !== feature || access.allowed !== true || waiting.trim() === '') return null
  const wasSought = hash === taskSections[feature]
  return (
    <Alert
      ref={wasSought ? focusOnArrival : null}
      tabIndex={-1}
      heading={m.title[feature]}
      className="scroll-my-8"
    >
      <p className="line-clamp-2 wrap-anywhere">“{waiting.trim()}”</p>
      <div className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={onGo}>
          {m.go[feature]}
        </Button>
        <Button variant="outline" onClick={() => forgetTask(feature)}>
          {m.later}
        </Button>
      </div>
    </Alert>
  )
}

/** Only where nobody has gone elsewhere yet: a page that was just opened has the focus on its heading, if anywhere. */
function focusOnArrival(notice: HTMLElement | null): void {
  if (document.activeElement?.matches('body, h1')) notice?.focus()
}
