// @ts-nocheck
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Page } from '@/shared/ui/page'
import { Skeleton } from '@/shared/ui/skeleton'
import { OrderListItem } from './order-list-item'
import { orderQueries } from './order-queries'

/** The person's orders, newest first, in pages. */
export function OrderListPage() {
  const m = useMessages('orders').list
  const orders = useInfiniteQuery(orderQueries.list())
  /** How many were there when more were asked for: the first of the new ones gets the focus. */
  const [shownBefore, setShownBefore] = useState(0)
  const listed = orders.data?.pages.flatMap((page) => page.orders) ?? []
  const added = shownBefore === 0 ? 0 : listed.length - shownBefore

  async function showMore() {
    const pages = orders.data?.pages.length
    setShownBefore(listed.length)
    const { data, isError } = await orders.fetchNextPage()
    // News of a payment reads the list anew, in place of the page that was asked for.
    if (!isError && data?.pages.length === pages) await orders.fetchNextPage()
  }

  return (
    <Page title={m.title} intro={m.intro} narrow>
      {orders.isPending ? <OrderListSkeleton /> : null}
      {orders.isSuccess && listed.length === 0 ? <NoOrders /> : null}
      {listed.length > 0 ? (
        <ul className="mt-8 space-y-3">
          {listed.map((order, index) => (
            <OrderListItem
              key={order.orderId}
              order={order}
              linkRef={index > 0 && index === shownBefore ? focusOnArrival : undefined}
            />
          ))}
        </ul>
      ) : null}
      <p role="status" className="sr-only">
        {added > 0 ? m.shown(added, listed.length) : ''}
      </p>
      {orders.isError ? (
        <FailureNotice
          className="mt-6"
          failure={failureOf(orders.error)}
          onRetry={() => void (orders.isFetchNextPageError ? showMore() : orders.refetch())}
          retrying={orders.isFetching}
        />
      ) : null}
      {orders.hasNextPage && !orders.isFetchNextPageError ? (
        <Button
          variant="outline"
          size="large"
          className="mt-6"
          busy={orders.isFetchingNextPage}
          onClick={() => void showMore()}
        >
          {m.more}
        </Button>
      ) : null}
    </Page>
  )
}

function focusOnArrival(link: HTMLAnchorElement | null): void {
  link?.focus()
}

function NoOrders() {
  const m = useMessages('orders')
  return (
    <div className="mt-8 space-y-4">
      <p>{m.list.empty}</p>
      <Button asChild size="large">
        <Link to="/pricing">{m.actions.pricing}</Link>
      </Button>
    </div>
  )
}

function OrderListSkeleton() {
  const common = useMessages('common')
  return (
    <div role="status" className="mt-8 space-y-3">
      <span className="sr-only">{common.loading}</span>
      <Skeleton className="h-28 w-full" />
      <Skeleton className="h-28 w-full" />
      <Skeleton className="h-28 w-full" />
    </div>
  )
}
