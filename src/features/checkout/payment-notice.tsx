import { Link } from '@tanstack/react-router'
import type { PaymentFlow } from '@/features/payment/payment-flow'
import type { UntouchedReason } from '@/features/payment/payment-machine'
import { usePaymentState } from '@/features/payment/use-payment-flow'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Alert } from '@/shared/ui/alert'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { RefusalNotice } from './refusal-notice'
import type { PriceChange } from './price-change'

const outcomeKeys = {
  closed: 'closed',
  denied: 'denied',
  interrupted: 'interrupted',
  blocked: 'blocked',
  'no-gateway': 'noGateway',
} as const satisfies Record<UntouchedReason, string>

/** What the last try came to, beside the button that tries again. */
export function PaymentNotice({
  flow,
  priceChange,
}: {
  flow: PaymentFlow
  priceChange: PriceChange | undefined
}) {
  const m = useMessages('checkout').outcome
  const state = usePaymentState(flow, (all) => all)
  switch (state.at) {
    case 'untouched': {
      const words = m[outcomeKeys[state.reason]]
      return (
        <Alert className="mt-6" variant="warning" role="alert" heading={words.title}>
          <p>{words.text}</p>
          <p className="text-sm">{m.order(state.order.orderId)}</p>
        </Alert>
      )
    }
    case 'unknown':
      return (
        <FailureNotice
          className="mt-6"
          failure={state.failure}
          words={{ title: m.unknown.title, text: `${m.unknown.text} ${m.order(state.orderId)}` }}
          action={
            <Button asChild variant="outline">
              <Link to="/orders/$orderId" params={{ orderId: state.orderId }}>
                {m.seeOrder}
              </Link>
            </Button>
          }
        />
      )
    case 'refused':
      return state.failure.kind === 'rejected' ? (
        <RefusalNotice failure={state.failure} priceChange={priceChange} />
      ) : (
        <FailureNotice className="mt-6" failure={state.failure} />
      )
    default:
      return null
  }
}
