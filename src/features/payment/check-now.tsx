import { useSyncOrder } from '@/features/orders/order-queries'
import { useMessages } from '@/shared/i18n/i18n-context'
import { type Failure, failureOf } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { ActionFailure } from './action-failure'

interface CheckNowProps {
  orderId: string
  /** The failure that the page tells already. */
  told: Failure | undefined
}

/** Lets a person who waits ask the gateway through the server, and says what came of it. */
export function CheckNow({ orderId, told }: CheckNowProps) {
  const m = useMessages('orders').actions
  const sync = useSyncOrder(orderId)
  return (
    <div className="mt-6 space-y-3">
      <Button
        variant="outline"
        size="large"
        className="w-full sm:w-auto"
        busy={sync.isPending}
        onClick={() => sync.mutate()}
      >
        {m.checkNow}
      </Button>
      <p role="status">{sync.isSuccess ? m.checkedAgain : ''}</p>
      {sync.isError ? <ActionFailure failure={failureOf(sync.error)} told={told} /> : null}
    </div>
  )
}
