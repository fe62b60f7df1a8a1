import { schedule } from '../due/due-schedule.ts'
import { closePages } from '../gateway/snap-page.ts'
import { isoTime } from '../calendar.ts'
import { activateOrder } from '../subscription/activation.ts'
import { revokeOrder } from '../subscription/revocation.ts'
import type { World } from '../world.ts'
import { extendDeadline, watchDeadline } from './order-deadline.ts'
import { type FailureCode, isOpen, isPaid, type Order } from './order.ts'
import type { PaymentReport, Progress } from './payment-report.ts'
import {
  announceExpired,
  announceFailure,
  announcePaid,
  announceRenewalDenied,
  announceWaiting,
} from './order-emails.ts'
import { applyRefund } from './order-refunding.ts'

/**
 * Moves an order by what is known of one payment attempt. An order only moves forward, but for the
 * denial of the attempt that paid it; money that comes late counts, whatever the order said before.
 */
export function applyReport(world: World, order: Order, report: PaymentReport): Progress {
  switch (report.status) {
    case 'capture':
    case 'settlement':
      return isAccepted(report)
        ? applyPaid(world, order, report)
        : applyChosen(world, order, { report, status: 'processing' })
    case 'pending': {
      const isCard = report.payment.type === 'credit_card'
      return applyChosen(world, order, {
        report,
        status: isCard ? 'processing' : 'pending_payment',
      })
    }
    case 'deny':
      return applyDenial(world, order, report)
    case 'expire':
      return applyEnd(world, order, { report, status: 'expired' })
    case 'cancel':
      return applyEnd(world, order, { report, status: 'cancelled' })
    case 'failure':
      return applyEnd(world, order, { report, status: 'failed' })
    case 'refund':
    case 'chargeback':
    case 'partial_refund':
    case 'partial_chargeback':
      return applyPaidAndRefunded(world, order, report)
    default:
      return 'stale'
  }
}

function isAccepted({ fraudStatus }: PaymentReport): boolean {
  return fraudStatus === undefined || fraudStatus === 'accept'
}

function applyPaid(world: World, order: Order, report: PaymentReport): Progress {
  const settled = isPaid(order) || order.status === 'refunded'
  if (settled || order.endedAttempts[report.transactionId] === 'denied') return 'stale'
  order.status = 'paid'
  order.paidAt = world.now
  order.payment = report.payment
  delete order.failure
  order.receiptNumber ??= receiptNumber(world, order)
  announcePaid(world, order)
  const delay = world.settings.activationDelayMs
  if (delay > 0) schedule(world, world.now + delay, { kind: 'activate-order', orderId: order.id })
  else activateOrder(world, order)
  return 'applied'
}

/** The news of the payment itself may have been lost. */
function applyPaidAndRefunded(world: World, order: Order, report: PaymentReport): Progress {
  const paid = isPaid(order) ? 'stale' : applyPaid(world, order, report)
  const refunded = applyRefund(world, order, report)
  return paid === 'applied' ? 'applied' : refunded
}

function applyChosen(
  world: World,
  order: Order,
  { report, status }: { report: PaymentReport; status: 'pending_payment' | 'processing' },
): Progress {
  const { payment } = order
  const isKnown = payment?.transactionId === report.transactionId
  const isOver = order.endedAttempts[report.transactionId] !== undefined
  if (!isOpen(order) || isOver || (isKnown && order.status === status)) return 'stale'
  if (payment && !isKnown) {
    if (payment.chosenAt > report.payment.chosenAt) return 'stale'
    order.endedAttempts[payment.transactionId] = 'closed'
  }
  order.status = status
  order.payment = report.payment
  delete order.failure
  watchDeadline(world, order)
  if (status === 'pending_payment') announceWaiting(world, order)
  return 'applied'
}

/**
 * A denied attempt leaves the order payable. The denial of money received ends it, heard of or not: the
 * gateway opens no second page for an order that was paid once.
 */
function applyDenial(world: World, order: Order, report: PaymentReport): Progress {
  if (order.endedAttempts[report.transactionId] === 'denied') return 'stale'
  order.endedAttempts[report.transactionId] = 'denied'
  const isCurrent = order.payment?.transactionId === report.transactionId
  const isReversed = isPaid(order) ? isCurrent : isOpen(order) && report.hadMoney
  if (isReversed) {
    order.status = 'failed'
    order.payment = report.payment
    order.failure = failure('reversed', report)
    closePages(world, order.id)
    revokeOrder(world, order, 'reversal')
    announceFailure(world, order)
    return 'applied'
  }
  if (!isOpen(order) || (order.payment && !isCurrent)) return 'stale'
  order.status = 'pending_payment'
  delete order.payment
  order.failure = failure('denied', report)
  if (order.purpose === 'renewal') announceRenewalDenied(world, order)
  extendDeadline(world, order)
  return 'applied'
}

function applyEnd(
  world: World,
  order: Order,
  { report, status }: { report: PaymentReport; status: 'expired' | 'cancelled' | 'failed' },
): Progress {
  if (order.endedAttempts[report.transactionId] !== undefined) return 'stale'
  order.endedAttempts[report.transactionId] = 'closed'
  if (!isOpen(order)) return 'stale'
  if (order.payment && order.payment.transactionId !== report.transactionId) return 'stale'
  order.status = status
  order.payment ??= report.payment
  if (status === 'failed') order.failure = failure('failed', report)
  if (status === 'expired') announceExpired(world, order)
  closePages(world, order.id)
  return 'applied'
}

function failure(
  code: FailureCode,
  { message }: PaymentReport,
): { code: FailureCode; text: string } {
  return { code, text: message }
}

function receiptNumber(world: World, order: Order): string {
  const receipts = world.orders.filter((other) => other.receiptNumber !== undefined)
  const [year, month] = isoTime(order.paidAt ?? world.now).split('-')
  return `NF/${year}/${month}/${String(receipts.length + 1).padStart(6, '0')}`
}
