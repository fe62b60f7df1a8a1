// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { Alert } from '@/shared/ui/alert'
import { Button } from '@/shared/ui/button'

interface CancelConfirmationProps {
  busy: boolean
  onConfirm: () => void
  onKeep: () => void
}

export function CancelConfirmation({ busy, onConfirm, onKeep }: CancelConfirmationProps) {
  const m = useMessages('orders').actions
  return (
    <Alert variant="warning" role="alert" heading={m.cancelTitle}>
      <p>{m.cancelText}</p>
      <div className="flex flex-wrap gap-3">
        <Button variant="destructive" busy={busy} onClick={onConfirm}>
          {m.cancelConfirm}
        </Button>
        <Button variant="outline" onClick={onKeep}>
          {m.cancelKeep}
        </Button>
      </div>
    </Alert>
  )
}
