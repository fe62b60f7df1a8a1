import { useQueryClient } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { orderQueries, syncOrder } from '@/features/orders/order-queries'
import { noteEvent } from '@/shared/events/app-events'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { createPaymentFlow, type PaymentFlow } from './payment-flow'
import { notePayment } from './open-payments'
import { isBusy, type PaymentState } from './payment-machine'
import { keepPaymentLanguage } from './return-language'
import { openSnap } from './snap-popup'

/**
 * After this long without a visible frame, the popup counts as blocked. It is opened once more after two thirds of it: a frame
 * that takes ten seconds on a slow network is late, not lost.
 */
const watchdogMs = 18_000

/** The payment of this page. Whoever shows its state takes it with `usePaymentState`. */
export function usePaymentFlow(): PaymentFlow {
  const queryClient = useQueryClient()
  const { snapLoader } = useRouteContext({ from: '__root__' })
  const language = useLocale()
  const { frameTitle } = useMessages('checkout').pay

  const [flow] = useState((): PaymentFlow => {
    const viewers = new Set<() => void>()
    let isLeft = false
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
    const note = () => {
      const now = created.state()
      const orderId =
        'order' in now ? now.order.orderId : 'orderId' in now ? now.orderId : undefined
      notePayment(created, isLeft ? undefined : { isUnderWay: isBusy(now), orderId })
      // Nothing opens any more, and nobody has read the order yet: whoever offers unpaid orders hears of it by that.
      if (isLeft && now.at === 'loading') {
        void queryClient.prefetchQuery(orderQueries.detail(now.order.orderId))
      }
    }
    created.subscribe(note)
    // The order's page knows by this that the order is looked at, and not to be paid once more.
    created.subscribe(() => {
      const now = created.state()
      if (now.at === 'paying') noteEvent({ type: 'snapOpened' })
      if (now.at === 'confirming') noteEvent({ type: 'snapClosed', outcome: now.outcome })
      if (now.at === 'loading' || now.at === 'redirecting') keepPaymentLanguage(language)
      if (now.at !== 'checking') return
      queryClient.setQueryData(orderQueries.reported(now.orderId).queryKey, true)
    })
    // The API and the gateway are asked first, and the page shows it in the next task.
    created.subscribe(() => {
      setTimeout(() => {
        for (const look of viewers) look()
      })
    })
    return {
      ...created,
      subscribe: (look) => {
        viewers.add(look)
        return () => viewers.delete(look)
      },
      arrive: () => {
        isLeft = false
        created.arrive()
        note()
      },
      leave: () => {
        isLeft = true
        created.leave()
        note()
      },
    }
  })

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
    }
  }, [flow])

  return flow
}

/**
 * What `select` takes of a payment's state, by itself or as one of its parts. Only the component that asks is rendered anew: between the
 * press and the gateway's window a whole page would be in the way.
 */
export function usePaymentState<Part>(
  flow: PaymentFlow,
  select: (state: PaymentState) => Part,
): Part {
  return useSyncExternalStore(flow.subscribe, () => select(flow.state()))
}
