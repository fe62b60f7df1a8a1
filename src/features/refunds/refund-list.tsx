import { useQuery } from '@tanstack/react-query'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Skeleton } from '@/shared/ui/skeleton'
import { RefundItem } from './refund-item'
import { refundQueries } from './refund-queries'

/** Every request of this account, newest first, and where to ask when there is none. */
export function RefundList() {
  const m = useMessages('refunds')
  const common = useMessages('common')
  const refunds = useQuery(refundQueries.list())
  return (
    <>
      {refunds.isPending ? (
        <div role="status">
          <span className="sr-only">{common.loading}</span>
          <Skeleton className="h-28 w-full" />
        </div>
      ) : null}
      {refunds.isError ? (
        <FailureNotice
          failure={failureOf(refunds.error)}
          onRetry={() => void refunds.refetch()}
          retrying={refunds.isFetching}
        />
      ) : null}
      {refunds.data?.length === 0 ? <p>{m.empty}</p> : null}
      {refunds.data !== undefined && refunds.data.length > 0 ? (
        <ul className="space-y-3">
          {refunds.data.map((refund) => (
            <RefundItem key={refund.id} refund={refund} />
          ))}
        </ul>
      ) : null}
    </>
  )
}
