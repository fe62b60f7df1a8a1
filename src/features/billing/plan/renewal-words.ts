import { methodName } from '@/features/orders/payment-method'
import type { OrderPayment } from '@/features/orders/order-schema'
import type { Catalogue } from '@/shared/i18n/catalogue'
import type { PlanState } from './plan-state'

const renewingTypes: readonly string[] = ['credit_card', 'gopay']

interface Renewal {
  readonly state: PlanState
  readonly renewal: 'auto' | 'manual'
  /** How the present period was paid, where that is known. */
  readonly payment: OrderPayment | undefined
}

/**
 * Who renews, said truthfully for the method: only cards and GoPay can be charged again. Nothing where there is nothing
 * to renew.
 */
export function renewalText(
  { state, renewal, payment }: Renewal,
  m: Catalogue['billing'],
  orders: Catalogue['orders'],
): string | undefined {
  if (state === 'ends') return m.renewal.off
  if (!['renews', 'lasts', 'grace', 'suspended'].includes(state)) return undefined
  const method = payment && methodName(payment, orders)
  if (renewal === 'auto') {
    if (state !== 'renews') return m.renewal.autoFailed
    const card = payment?.maskedCard?.slice(-4)
    if (card) return m.renewal.autoCard(card)
    return method ? m.renewal.autoWith(method) : m.renewal.auto
  }
  const isSurelyByHand = payment !== undefined && !renewingTypes.includes(payment.type)
  return method && isSurelyByHand ? m.renewal.manualWith(method) : m.renewal.manual
}
