import { useNavigate } from '@tanstack/react-router'
import { useSubscriptionAction } from './subscription-queries'

/** Asks for the renewal order, the same one while it is open, and goes there. */
export function useRenewal() {
  const navigate = useNavigate()
  const { mutate, isPending, error } = useSubscriptionAction()

  function renew() {
    mutate(
      { action: 'renew' },
      {
        onSuccess: ({ renewalOrderId }) =>
          void (renewalOrderId
            ? navigate({ to: '/orders/$orderId', params: { orderId: renewalOrderId } })
            : navigate({ to: '/orders' })),
      },
    )
  }

  return { renew, isPending, error }
}
