// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import type { Failure } from '@/shared/lib/failure'
import { useOnline } from '@/shared/lib/use-online'
import { FailureNotice } from '@/shared/ui/failure-notice'

interface ActionFailureProps {
  failure: Failure
  /** What the page tells already. */
  told: Failure | undefined
  onRetry?: () => void
}

/**
 * Tells why a pressed button came to nothing. Where the page tells the same already, it only points there,
 * and once the network is back nobody is told any more that it was not.
 */
export function ActionFailure({ failure, told, ...retry }: ActionFailureProps) {
  const m = useMessages('orders').actions
  const isOnline = useOnline()
  if (failure.kind === 'offline' && isOnline) return null
  if (failure.kind === told?.kind) return <p role="status">{m.sameFailure}</p>
  return <FailureNotice failure={failure} {...retry} />
}
