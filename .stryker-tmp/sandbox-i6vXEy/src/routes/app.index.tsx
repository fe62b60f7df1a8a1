// @ts-nocheck
import { createFileRoute } from '@tanstack/react-router'
import { requireSession } from '@/features/session/require-session'
import { Workspace } from '@/features/workspace/workspace'
import { selectionSchema } from '@/features/workspace/workspace-selection'

export const Route = createFileRoute('/app/')({
  validateSearch: selectionSchema,
  beforeLoad: requireSession,
  loader: ({ context }) => context.i18n.load('workspace'),
  component: AppRoute,
})

function AppRoute() {
  const { session } = Route.useRouteContext()
  return <Workspace userId={session.user.id} selection={Route.useSearch()} />
}
