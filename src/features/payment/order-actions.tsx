import { useNavigate, useRouteContext } from '@tanstack/react-router'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { orderQueries, useCancelOrder, useSyncOrder } from '@/features/orders/order-queries'
import type { Order } from '@/features/orders/order-schema'
import { isPayable, standingOf } from '@/features/orders/order-standing'
import { brand } from '@/shared/brand/brand'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { type Failure, failureOf } from '@/shared/lib/failure'
import { Actions } from '@/shared/ui/actions'
import { Alert } from '@/shared/ui/alert'
import { Button } from '@/shared/ui/button'
import { useQueryClient } from '@tanstack/react-query'
import { ActionFailure } from './action-failure'
import { CancelConfirmation } from './cancel-confirmation'
import { ContinueNotice } from './continue-notice'
import type { OrderAgain } from './order-again'
import { reopenOrder } from './order-reopening'
import { redirectHosts } from './payable-order'
import { isBusy } from './payment-machine'
import { usePaymentFlow, usePaymentState } from './use-payment-flow'

interface OrderActionsProps {
  order: Order
  again: OrderAgain
  /** The failure that the page tells already. */
  told: Failure | undefined
}

/** A press that ends the order, until it is confirmed. */
interface Asked {
  readonly what: 'cancel' | 'other-method'
  readonly by: HTMLButtonElement
}

/** What can be done with an order that is not paid yet. */
export function OrderActions({ order, again, told }: OrderActionsProps) {
  const { actions: m, closed } = useMessages('orders')
  const common = useMessages('common')
  const navigate = useNavigate()
  const { state, pay } = useContinuePayment(order.orderId)
  const sync = useSyncOrder(order.orderId)
  const cancel = useCancelOrder(order.orderId)
  const [asked, setAsked] = useState<Asked>()
  const continueButton = useRef<HTMLButtonElement>(null)
  const busy = isBusy(state)
  const payments = usePayments()
  const waiting = standingOf(order) === 'waiting'

  // The focus is the browser's; the payment page took it and is gone.
  useEffect(() => {
    if (state.at === 'untouched' || state.at === 'waiting') continueButton.current?.focus()
  }, [state])

  function ask(what: Asked['what'], { currentTarget }: MouseEvent<HTMLButtonElement>) {
    setAsked({ what, by: currentTarget })
  }

  function keep() {
    asked?.by.focus()
    setAsked(undefined)
  }

  async function otherMethod() {
    await cancel.mutateAsync()
    if (again.renew) again.renew()
    else if (again.purchase) await navigate({ to: '/checkout', search: again.purchase })
  }

  return (
    <div className="mt-6 space-y-4">
      <ContinueNotice state={state} told={told} />
      {payments === 'off' ? (
        <Alert variant="warning" heading={closed.title}>
          <p>{closed.text}</p>
        </Alert>
      ) : null}
      <Actions>
        {payments === 'on' ? (
          <Button ref={continueButton} size="large" busy={busy} onClick={pay}>
            {m.continue}
          </Button>
        ) : null}
        <Button variant="outline" size="large" busy={sync.isPending} onClick={() => sync.mutate()}>
          {m.check}
        </Button>
        {waiting && payments === 'on' ? (
          <Button variant="outline" size="large" onClick={(event) => ask('other-method', event)}>
            {m.otherMethod}
          </Button>
        ) : null}
        <Button variant="destructive" size="large" onClick={(event) => ask('cancel', event)}>
          {m.cancel}
        </Button>
      </Actions>
      <p role="status">{sync.data && isPayable(standingOf(sync.data)) ? m.checked : ''}</p>
      {asked === undefined ? null : (
        <CancelConfirmation
          key={asked.what}
          of={asked.what}
          busy={cancel.isPending}
          onConfirm={() =>
            asked.what === 'cancel' ? cancel.mutate() : void otherMethod().catch(() => undefined)
          }
          onKeep={keep}
        />
      )}
      {sync.isError ? (
        <ActionFailure failure={failureOf(sync.error)} told={told} onRetry={() => sync.mutate()} />
      ) : null}
      {cancel.isError ? <ActionFailure failure={failureOf(cancel.error)} told={told} /> : null}
      <Button asChild variant="link" size="inline">
        <a href={`mailto:${brand.supportEmail}?subject=${encodeURIComponent(order.orderId)}`}>
          {common.failure.support}
        </a>
      </Button>
    </div>
  )
}

/** Opens the order's own payment page again. */
function useContinuePayment(orderId: string) {
  const queryClient = useQueryClient()
  const config = useRouteContext({ from: '__root__', select: (context) => context.config })
  const flow = usePaymentFlow()
  const state = usePaymentState(flow, (all) => all)

  const obtain = () =>
    reopenOrder(orderId, {
      readOrder: (id) => queryClient.fetchQuery(orderQueries.detail(id)),
      redirectHosts: redirectHosts(config.snap, window.location.host),
    })

  return { state, pay: () => void flow.pay(obtain) }
}
