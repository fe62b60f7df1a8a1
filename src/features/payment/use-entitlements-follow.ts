import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Order } from '@/features/orders/order-schema'
import { standingOf } from '@/features/orders/order-standing'
import { refreshEntitlements } from '@/features/subscription/subscription-queries'

/** When the server moves an order, what depends on the subscription is asked again. The query cache is outside React. */
export function useEntitlementsFollow(order: Order | undefined): void {
  const queryClient = useQueryClient()
  const moved =
    order === undefined ? undefined : `${standingOf(order)} ${order.subscription.status}`
  useEffect(() => {
    if (moved !== undefined) void refreshEntitlements(queryClient)
  }, [moved, queryClient])
}
