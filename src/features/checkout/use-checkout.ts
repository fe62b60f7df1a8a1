import { useQueryClient } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { preconnect } from 'react-dom'
import { orderQueries } from '@/features/orders/order-queries'
import { redirectHosts } from '@/features/payment/payable-order'
import type { PaymentFlow } from '@/features/payment/payment-flow'
import { usePaymentFlow } from '@/features/payment/use-payment-flow'
import { request } from '@/shared/api/api'
import { snapEndpoints } from '@/shared/config/snap-endpoints'
import type { Failure } from '@/shared/lib/failure'
import { tabStorage } from '@/shared/lib/page-storage'
import type { BillingValues } from '@/features/billing-address/billing-values'
import { checkoutBody } from './checkout-body'
import { placedOrderSchema } from './checkout-schema'
import { createIdempotencyKeys } from './idempotency-keys'
import { type OrderingPorts, placeOrder } from './place-order'
import type { OrderSummaryData } from './summary-schema'

export interface Checkout {
  readonly flow: PaymentFlow
  /** Answers once the order is placed or refused; a refusal comes back, the rest is in the state. */
  readonly pay: (values: BillingValues, summary: OrderSummaryData) => Promise<Failure | undefined>
  /**
   * The gateway's script, on its way before it is needed. Its frame comes with it, and one that loses its network stays
   * broken: so not on a page that only opens, which reaches out for the gateway and no more.
   */
  readonly prepare: () => void
}

/** The purchase of one plan: places the order once, opens the payment and follows it. */
export function useCheckout(): Checkout {
  const queryClient = useQueryClient()
  const { config, snapLoader } = useRouteContext({ from: '__root__' })
  const flow = usePaymentFlow()
  const { scriptOrigin } = snapEndpoints(config.snap)
  if (scriptOrigin !== 'self') preconnect(scriptOrigin)
  const [ports] = useState((): OrderingPorts => ({
    keys: createIdempotencyKeys(tabStorage),
    postCheckout: (body, key) =>
      request(placedOrderSchema, {
        method: 'POST',
        url: '/payment/checkout',
        body,
        headers: { 'Idempotency-Key': key },
        auth: 'required',
      }),
    readOrder: (orderId) => queryClient.fetchQuery(orderQueries.detail(orderId)),
    redirectHosts: redirectHosts(config.snap, window.location.host),
  }))

  async function pay(
    values: BillingValues,
    summary: OrderSummaryData,
  ): Promise<Failure | undefined> {
    const body = checkoutBody(values, {
      planId: summary.planId,
      promoCode: summary.promoCode,
      summaryVersion: summary.summaryVersion,
    })
    const placement = await flow.pay(() => placeOrder(body, ports))
    return placement?.type === 'refused' ? placement.failure : undefined
  }

  const isPrepared = useRef(false)
  function prepare() {
    if (isPrepared.current) return
    isPrepared.current = true
    void snapLoader.load()
  }

  return { flow, pay, prepare }
}
