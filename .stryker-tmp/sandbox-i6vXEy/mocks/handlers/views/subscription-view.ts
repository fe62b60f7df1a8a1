// @ts-nocheck
import type { Account } from '../../domain/account/account.ts'
import { isoTime } from '../../domain/calendar.ts'
import { isUntouchedRenewal } from '../../domain/order/open-order.ts'
import { openOrders } from '../../domain/order/order.ts'
import { refundRequestsOf } from '../../domain/order/refund-request.ts'
import { planById } from '../../domain/plan/plan-catalogue.ts'
import { GRACE } from '../../domain/subscription/activation.ts'
import { openRenewal } from '../../domain/subscription/renewal.ts'
import { standingOf } from '../../domain/subscription/standing.ts'
import { periodEnd } from '../../domain/subscription/subscription.ts'
import type { World } from '../../domain/world.ts'
import { soldPlanView } from './plan-view.ts'

export function subscriptionView(world: World, account: Account) {
  const { subscription, inForce, ...standing } = standingOf(world, account)
  const end = subscription && (subscription.endedAt ?? periodEnd(subscription))
  const pending = openOrders(world, account.id).find((order) => !isUntouchedRenewal(world, order))
  const scheduled = subscription?.scheduledPlanId
  return {
    subscription_id: standing.subscriptionId,
    plan: soldPlanView(standing.plan),
    status: standing.status,
    is_active: standing.isActive,
    current_period_end: end === undefined ? null : isoTime(end),
    cancel_at_period_end: isCancelPending(standing.isActive, subscription?.cancelAtPeriodEnd),
    grace_period_end:
      standing.status === 'grace_period' && end !== undefined ? isoTime(end + GRACE) : null,
    renewal: subscription?.renewal ?? 'manual',
    renewal_order_id: openRenewal(world, account.id)?.id,
    pending_order_id: pending?.id,
    scheduled_plan: scheduled === undefined ? undefined : soldPlanView(planById(world, scheduled)),
    has_pending_refund: refundRequestsOf(world, account.id).some(
      ({ status }) => status === 'pending',
    ),
    features: {
      ai_chat: inForce.limits.aiChatDaily !== 0,
      semantic_search: inForce.limits.semanticSearchDaily !== 0,
      max_notebooks: inForce.limits.maxNotebooks,
      max_notes_per_notebook: inForce.limits.maxNotesPerNotebook,
    },
    server_time: isoTime(world.now),
  }
}

/** Once the period has ended there is nothing left to resume. */
function isCancelPending(isActive: boolean, cancelAtPeriodEnd = false): boolean {
  return isActive && cancelAtPeriodEnd
}
