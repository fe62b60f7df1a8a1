// @ts-nocheck
import type { Order } from '@/features/orders/order-schema'
import type { ShownStanding } from '@/features/orders/order-standing'
import type { Catalogue } from '@/shared/i18n/catalogue'

/** What to call an order's standing. An old order is paid, but says nothing of the plan that is open today. */
export function standingWords(
  order: Order,
  standing: ShownStanding,
  m: Catalogue['orders'],
): { title: string; text: string } {
  if (standing === 'checking') return m.standing.unknown
  if (standing !== 'paid') return m.standing[standing]
  const open = ['active', 'canceled', 'grace_period'].includes(order.subscription.status)
  return {
    title: m.standing.paid.title,
    text: open ? m.standing.paid.text(order.plan.name) : m.standing.paidEarlier,
  }
}
