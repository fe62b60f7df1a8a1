// @ts-nocheck
import { createFileRoute } from '@tanstack/react-router'
import { OrderListPage } from '@/features/orders/order-list-page'
import { orderQueries } from '@/features/orders/order-queries'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/orders/')({
  beforeLoad: requireSession,
  loader: ({ context }) => {
    void context.queryClient.prefetchInfiniteQuery(orderQueries.list())
    return context.i18n.load('orders')
  },
  component: OrderListPage,
})
