// @ts-nocheck
import { isoTime } from '../../domain/calendar.ts'
import { deeplinkOf } from '../../domain/gateway/snap-result.ts'
import { transactionById } from '../../domain/gateway/transaction.ts'
import type { Language, Words } from '../../domain/language.ts'
import type { CheckoutAnswer } from '../../domain/order/idempotency.ts'
import {
  deadlineOf,
  type FailureCode,
  type Order,
  type OrderPayment,
} from '../../domain/order/order.ts'
import { orderStanding } from '../../domain/subscription/standing.ts'
import type { World } from '../../domain/world.ts'
import { addressView } from './address-view.ts'
import { soldPlanView } from './plan-view.ts'
import { linesView } from './quote-view.ts'

export interface ViewContext {
  world: World
  language: Language
  /** Of the gateway, whose pages the order points to. */
  origin: string
}

const FAILURE_WORDS: Record<FailureCode, Words> = {
  denied: { id: 'Pembayaran ditolak', en: 'The payment was denied' },
  reversed: { id: 'Pembayaran ditarik kembali oleh bank', en: 'The bank reversed the payment' },
  failed: { id: 'Pembayaran gagal', en: 'The payment failed' },
}

export function orderView(order: Order, context: ViewContext) {
  return { ...listedOrderView(order, context), ...snapView(order, context) }
}

/** The order as lists show it: without what opens the gateway's page. */
export function listedOrderView(order: Order, context: ViewContext) {
  const { world, language } = context
  return {
    order_id: order.id,
    status: order.status,
    plan: soldPlanView(order.plan),
    lines: linesView(order.lines, { planName: order.plan.name, language }),
    total: order.total,
    currency: 'IDR',
    created_at: isoTime(order.createdAt),
    expires_at: isoTime(deadlineOf(order)),
    paid_at: order.paidAt === undefined ? undefined : isoTime(order.paidAt),
    payment: order.payment && paymentView(order.payment, context),
    subscription: { status: orderStanding(world, order) },
    refunded_amount: order.refundedAmount > 0 ? order.refundedAmount : undefined,
    failure: order.failure && {
      code: order.failure.code,
      message: FAILURE_WORDS[order.failure.code][language],
    },
    receipt_number: order.receiptNumber,
    billing: addressView(order.billing),
    server_time: isoTime(world.now),
  }
}

export function checkoutView(answer: CheckoutAnswer, { origin }: { origin: string }) {
  return {
    subscription_id: answer.subscriptionId,
    order_id: answer.orderId,
    status: 'pending_payment',
    snap_token: answer.token,
    snap_redirect_url: answer.redirectToken && redirectUrl(origin, answer.redirectToken),
    expires_at: isoTime(answer.expiresAt),
  }
}

function snapView({ status, token }: Order, { world, origin }: ViewContext) {
  const { snapAnswer } = world.settings
  if (status !== 'pending_payment' || token === undefined || snapAnswer === 'none') return {}
  return {
    snap_token: snapAnswer === 'token' ? token : undefined,
    snap_redirect_url: redirectUrl(origin, token),
  }
}

function redirectUrl(origin: string, token: string): string {
  return `${origin}/mock-snap/redirect.html?token=${token}`
}

function paymentView(payment: OrderPayment, { world, origin }: ViewContext) {
  const transaction = transactionById(world, payment.transactionId)
  return {
    type: payment.type,
    bank: payment.bank,
    va_number: payment.vaNumber,
    biller_code: payment.billerCode,
    bill_key: payment.billKey,
    payment_code: payment.paymentCode,
    store: payment.store,
    qr_string: payment.qrString,
    deeplink_url: payment.hasDeeplink && transaction ? deeplinkOf(transaction, origin) : undefined,
    masked_card: payment.maskedCard,
    expires_at: payment.expiresAt === undefined ? undefined : isoTime(payment.expiresAt),
  }
}
