import { Link } from '@tanstack/react-router'
import { useSubscription } from '@/features/subscription/subscription-queries'
import { useMessages } from '@/shared/i18n/i18n-context'

/** Whether the subscription is suspended: notes are read and exported only. Where nobody knows, the server decides. */
export function useSuspended(): boolean {
  return useSubscription().data?.status === 'suspended'
}

type Closed = 'notebooks' | 'notes' | 'editor' | 'search' | 'chat'

/** In place of what a suspended subscription closes: what that is, and the way back. */
export function SuspensionNote({ of }: { of: Closed }) {
  const m = useMessages('workspace').suspended
  return (
    <div className="rounded-md bg-warning-surface px-3 py-2 text-sm">
      <p>{m[of]}</p>
      <Link
        to="/app/billing"
        className="inline-flex min-h-11 items-center text-primary underline underline-offset-4 hover:no-underline"
      >
        {m.link}
      </Link>
    </div>
  )
}
