// @ts-nocheck
import { useState } from 'react'
import type { Order } from '@/features/orders/order-schema'
import type { ShownStanding } from '@/features/orders/order-standing'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Alert } from '@/shared/ui/alert'

/** What takes seconds as a rule; after this long, a person should look at it. */
const longMs = 10 * 60_000

interface LongWaitProps {
  order: Order
  standing: ShownStanding
}

/** Says that a standing which passes by itself lasts too long, on the server's clock, and whom to tell. */
export function LongWait({ order, standing }: LongWaitProps) {
  const m = useMessages('orders').longWait
  const [seen, setSeen] = useState({ standing, at: order.serverTime })
  if (seen.standing !== standing) setSeen({ standing, at: order.serverTime })
  const since = (standing === 'activating' ? order.paidAt : undefined) ?? seen.at
  const passes = standing === 'activating' || standing === 'checking' || standing === 'unknown'
  if (!passes || order.serverTime - since < longMs) return null
  return (
    <Alert className="mt-6" variant="warning" heading={m.title}>
      <p>{m.text(order.orderId)}</p>
    </Alert>
  )
}
