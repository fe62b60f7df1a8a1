import { createFileRoute } from '@tanstack/react-router'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/app/')({ beforeLoad: requireSession, component: () => null })
