// @ts-nocheck
import { useQueryClient } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { orderQueries, syncOrder } from '@/features/orders/order-queries'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { createPaymentFlow, type PaymentFlow } from './payment-flow'
import { notePayment } from './open-payments'
import { isBusy, type PaymentState } from './payment-machine'
import { keepPaymentLanguage } from './return-language'
import { openSnap } from './snap-popup'

/** After this long without a visible frame, the popup counts as blocked. */
const watchdogMs = 15_000

/** The payment of this page: its state, and the way to start it. */
export function usePaymentFlow(): { state: PaymentState; flow: PaymentFlow } {
  const queryClient = useQueryClient()
  const { snapLoader } = useRouteContext({ from: '__root__' })
  const language = useLocale()
  const { frameTitle } = useMessages('checkout').pay

  const [flow] = useState(() => {
    const created = createPaymentFlow({
      loadSnap: () => snapLoader.load(),
      openPopup: (snap, token) =>
        openSnap(snap, { token, language, frameTitle, watchdogMs, window }),
      readOrder: (orderId) => queryClient.fetchQuery(orderQueries.detail(orderId)),
      syncOrder: async (orderId) => {
        const order = await syncOrder(orderId)
        queryClient.setQueryData(orderQueries.detail(orderId).queryKey, order)
        return order
      },
      leaveFor: (url) => window.location.assign(url),
    })
    // The order's page knows by this that the order is looked at, and not to be paid once more.
    created.subscribe(() => {
      const now = created.state()
      notePayment(created, isBusy(now))
      if (now.at === 'loading' || now.at === 'redirecting') keepPaymentLanguage(language)
      if (now.at !== 'checking') return
      queryClient.setQueryData(orderQueries.reported(now.orderId).queryKey, true)
    })
    return created
  })
  const state = useSyncExternalStore(flow.subscribe, flow.state)

  // The popup lives outside React, and the browser may freeze the whole page and bring it back.
  useEffect(() => {
    flow.arrive()
    const onShow = () => flow.arrive()
    const onHide = () => flow.leave()
    window.addEventListener('pageshow', onShow)
    window.addEventListener('pagehide', onHide)
    return () => {
      window.removeEventListener('pageshow', onShow)
      window.removeEventListener('pagehide', onHide)
      flow.leave()
      notePayment(flow, false)
    }
  }, [flow])

  return { state, flow }
}
