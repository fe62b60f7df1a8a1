import { useSyncOrder } from '@/features/orders/order-queries'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'

/** Lets a person who waits ask the gateway through the server, and says what came of it. */
export function CheckNow({ orderId }: { orderId: string }) {
  const m = useMessages('orders').actions
  const sync = useSyncOrder(orderId)
  return (
    <div className="mt-6 space-y-3">
      <Button variant="outline" size="large" busy={sync.isPending} onClick={() => sync.mutate()}>
        {m.checkNow}
      </Button>
      <p role="status">{sync.isSuccess ? m.checkedAgain : ''}</p>
      {sync.isError ? <FailureNotice failure={failureOf(sync.error)} /> : null}
    </div>
  )
}
