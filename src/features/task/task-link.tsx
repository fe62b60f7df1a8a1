import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import type { InterruptedTask } from './interrupted-task'
import { taskSections } from './task-sections'

/** Back to what a limit interrupted, where it waits. Needs the message section `orders`. */
export function TaskLink({ task }: { task: InterruptedTask }) {
  const m = useMessages('orders').actions
  return (
    <Button asChild size="large">
      <Link to="/app" search={task.search} hash={taskSections[task.feature]}>
        {m.backTo[task.feature]}
      </Link>
    </Button>
  )
}
