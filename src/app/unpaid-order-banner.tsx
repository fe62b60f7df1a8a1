import { Link, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useOrderTold, usePaymentOpen } from '@/features/payment/open-payments'
import { useSubscription } from '@/features/subscription/subscription-queries'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { tabStorage } from '@/shared/lib/page-storage'
import { Button } from '@/shared/ui/button'

const dismissedKey = 'notefiber-unpaid-order'

/** Offers the order that waits for its payment again, wherever the person is; in this tab until they say "later". */
export function UnpaidOrderBanner() {
  const m = useMessages('common').unpaidOrder
  const { data } = useSubscription()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const isPaying = usePaymentOpen()
  const payments = usePayments()
  const [dismissed, setDismissed] = useState(() => tabStorage.getItem(dismissedKey))
  const orderId = data?.pendingOrderId
  const isTold = useOrderTold(orderId)
  if (!orderId || orderId === dismissed || isPaying || isTold || payments === 'off') return null
  // A renewal that is late is told with what that means.
  const isLate = data.status === 'grace_period' || data.status === 'suspended'
  if (isLate && orderId === data.renewalOrderId) return null
  if (pathname === `/orders/${encodeURIComponent(orderId)}`) return null

  function dismiss(id: string) {
    tabStorage.setItem(dismissedKey, id)
    setDismissed(id)
  }

  return (
    <aside
      aria-label={m.label}
      className="flex flex-wrap items-center justify-center gap-x-4 border-b bg-warning-surface px-4 text-sm text-foreground"
    >
      <p className="py-2">{m.text}</p>
      <Button asChild variant="link" size="inline" className="text-sm">
        <Link to="/orders/$orderId" params={{ orderId }}>
          {m.link}
        </Link>
      </Button>
      <Button variant="link" size="inline" className="text-sm" onClick={() => dismiss(orderId)}>
        {m.dismiss}
      </Button>
    </aside>
  )
}
