// @ts-nocheck
import { isRecord } from '../form.ts'
import { deeplinkWallet, paymentTypeOf, type Transaction } from '../gateway/transaction.ts'
import { notificationBody } from '../gateway/notification-body.ts'
import type { OrderPayment } from './order.ts'

/** Whether a report moved its order. */
export type Progress = 'applied' | 'stale'

/** What the API reads from a notification or from the gateway's answer about one attempt. */
export interface PaymentReport {
  transactionId: string
  status: string
  fraudStatus?: string
  refundAmount?: number
  message: string
  payment: OrderPayment
}

/** Reads a notification's fields; statuses are compared in lower case, as some samples shout. */
export function reportOf(body: Record<string, unknown>, known?: Transaction): PaymentReport {
  const text = (key: string) => textOf(body[key])
  const refundAmount = text('refund_amount')
  const fraudStatus = text('fraud_status')?.toLowerCase()
  return {
    transactionId: text('transaction_id') ?? '',
    status: (text('transaction_status') ?? '').toLowerCase().replace(/^expired$/, 'expire'),
    ...(fraudStatus !== undefined && { fraudStatus }),
    ...(refundAmount !== undefined && { refundAmount: Math.round(Number(refundAmount)) }),
    message: text('status_message') ?? '',
    payment: paymentOf(body, known),
  }
}

/** The same report, asked from the gateway instead of told by it. */
export function reportFromGateway(transaction: Transaction): PaymentReport {
  return reportOf(notificationBody(transaction), transaction)
}

function paymentOf(body: Record<string, unknown>, known?: Transaction): OrderPayment {
  const payment: OrderPayment = {
    transactionId: textOf(body.transaction_id) ?? '',
    type: known ? paymentTypeOf(known) : (textOf(body.payment_type) ?? ''),
    hasDeeplink: known !== undefined && deeplinkWallet(known) !== undefined,
    chosenAt: known?.createdAt ?? gatewayMoment(body.transaction_time) ?? 0,
  }
  const account = Array.isArray(body.va_numbers) ? body.va_numbers.find(isRecord) : undefined
  const fields: [keyof OrderPayment & keyof TextFields, unknown][] = [
    ['bank', account?.bank ?? (body.permata_va_number === undefined ? body.bank : 'permata')],
    ['vaNumber', account?.va_number ?? body.permata_va_number],
    ['billerCode', body.biller_code],
    ['billKey', body.bill_key],
    ['paymentCode', body.payment_code],
    ['store', body.store],
    ['maskedCard', body.masked_card],
    // No notification carries the code; a real API keeps it from the charge's answer.
    ['qrString', known?.means.kind === 'qr' ? known.means.qrString : undefined],
  ]
  for (const [key, value] of fields) if (typeof value === 'string') payment[key] = value
  const expiresAt = gatewayMoment(body.expiry_time)
  return expiresAt === undefined ? payment : { ...payment, expiresAt }
}

type TextFields = Omit<OrderPayment, 'transactionId' | 'hasDeeplink' | 'chosenAt' | 'expiresAt'>

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function gatewayMoment(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined
  const moment = Date.parse(`${text.replace(' ', 'T')}+07:00`)
  return Number.isNaN(moment) ? undefined : moment
}
