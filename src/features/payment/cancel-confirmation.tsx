import { useMessages } from '@/shared/i18n/i18n-context'
import { Actions } from '@/shared/ui/actions'
import { Alert } from '@/shared/ui/alert'
import { Button } from '@/shared/ui/button'

interface CancelConfirmationProps {
  /** Another way to pay is another order: this one is cancelled for it. */
  of: 'cancel' | 'other-method'
  busy: boolean
  onConfirm: () => void
  onKeep: () => void
}

export function CancelConfirmation({ of, busy, onConfirm, onKeep }: CancelConfirmationProps) {
  const m = useMessages('orders').actions
  const isOther = of === 'other-method'
  return (
    <Alert variant="warning" role="alert" heading={isOther ? m.otherTitle : m.cancelTitle}>
      <p>{isOther ? m.otherText : m.cancelText}</p>
      <Actions>
        <Button variant="destructive" busy={busy} onClick={onConfirm}>
          {isOther ? m.otherConfirm : m.cancelConfirm}
        </Button>
        <Button variant="outline" onClick={onKeep}>
          {m.cancelKeep}
        </Button>
      </Actions>
    </Alert>
  )
}
