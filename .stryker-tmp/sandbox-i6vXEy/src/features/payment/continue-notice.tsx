// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import type { Failure } from '@/shared/lib/failure'
import { Alert } from '@/shared/ui/alert'
import { ActionFailure } from './action-failure'
import type { PaymentState } from './payment-machine'

interface ContinueNoticeProps {
  state: PaymentState
  /** The failure that the page tells already. */
  told: Failure | undefined
}

/** What happened to the payment page that was opened from here, or what keeps it from opening. */
export function ContinueNotice({ state, told }: ContinueNoticeProps) {
  const m = useMessages('checkout')
  if (state.at === 'refused' || state.at === 'unknown')
    return <ActionFailure failure={state.failure} told={told} />
  if (state.at === 'untouched') {
    const words = state.reason === 'no-gateway' ? m.outcome.noGateway : m.outcome[state.reason]
    return (
      <Alert variant="warning" role="alert" heading={words.title}>
        <p>{words.text}</p>
      </Alert>
    )
  }
  const status: Readonly<Record<string, string>> = m.pay.status
  return (
    <p role="status" className="text-muted-foreground">
      {status[state.at] ?? ''}
    </p>
  )
}
