// @ts-nocheck
import { useLocation } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Alert } from '@/shared/ui/alert'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The page was not asked for: checkout came upon this order, which is still open. */
    isFoundOpen?: boolean
  }
}

/** Says to somebody who wanted to pay for something why this order is on the screen instead. */
export function FoundOrderNotice() {
  const m = useMessages('orders').found
  const isFoundOpen = useLocation({ select: ({ state }) => state.isFoundOpen === true })
  return isFoundOpen ? (
    <Alert className="mt-6" heading={m.title}>
      <p>{m.text}</p>
    </Alert>
  ) : null
}
