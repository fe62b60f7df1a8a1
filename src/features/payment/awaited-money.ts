import type { QueryClient } from '@tanstack/react-query'
import { orderQueries } from '@/features/orders/order-queries'
import { isPayable, isSettled, shownStanding } from '@/features/orders/order-standing'
import { isActivating, subscriptionQueries } from '@/features/subscription/subscription-queries'

/** Resolves once no money is on its way that may open another plan; at once where none is known of. */
export function moneyArrived(queryClient: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const stop = queryClient.getQueryCache().subscribe(look)
    look()

    function look() {
      if (isMoneyOnItsWay(queryClient)) return
      stop()
      resolve()
    }
  })
}

/** Paid by what the bank or the gateway says, and not yet by what the server has opened. */
function isMoneyOnItsWay(queryClient: QueryClient): boolean {
  const subscription = queryClient.getQueryData(subscriptionQueries.current(true).queryKey)
  if (isActivating(subscription)) return true
  const orderId = subscription?.pendingOrderId ?? ''
  const order = queryClient.getQueryData(orderQueries.detail(orderId).queryKey)
  if (order === undefined) return false
  const reported = queryClient.getQueryData(orderQueries.reported(orderId).queryKey)
  const standing = shownStanding(order, reported)
  return !isPayable(standing) && !isSettled(standing)
}
