// @ts-nocheck
import { Link, Navigate } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Page } from '@/shared/ui/page'
import { Skeleton } from '@/shared/ui/skeleton'
import { useReturnedOrder } from './use-returned-order'

/** Between the gateway's page and the order's: the server is asked before anything is said. */
export function ReturnPage({ orderId }: { orderId: string | undefined }) {
  const m = useMessages('orders').callback
  const returned = useReturnedOrder(orderId)
  if (returned.data === null) return <Navigate to="/app" replace />
  if (returned.data !== undefined) {
    return <Navigate to="/orders/$orderId" params={{ orderId: returned.data }} replace />
  }
  return (
    <Page title={m.title} intro={m.text}>
      {returned.isError ? (
        <FailureNotice
          className="mt-6"
          failure={failureOf(returned.error)}
          onRetry={() => void returned.refetch()}
          retrying={returned.isFetching}
          action={orderId === undefined ? null : <OrderLink orderId={orderId} />}
        />
      ) : (
        <div className="mt-8 space-y-4">
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-48 w-full" />
        </div>
      )}
    </Page>
  )
}

/** The order's page does without the gateway: it shows what the server knows already. */
function OrderLink({ orderId }: { orderId: string }) {
  const m = useMessages('orders').callback
  return (
    <Button asChild>
      <Link to="/orders/$orderId" params={{ orderId }} replace>
        {m.seeOrder}
      </Link>
    </Button>
  )
}
