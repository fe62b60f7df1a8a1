// @ts-nocheck
import { meansFields } from './notification-body.ts'
import {
  gatewayAmount,
  gatewayTime,
  paymentTypeOf,
  statusCodeOf,
  tookMoney,
  type Transaction,
} from './transaction.ts'
import type { SnapPage } from './snap-page.ts'

export type SnapResult = Record<string, unknown>

export const ALREADY_PROCESSED: SnapResult = {
  status_code: '406',
  status_message: ['transaction has been processed'],
}

export const PAGE_GONE: SnapResult = {
  status_code: '407',
  status_message: ['transaction is expired'],
}

/**
 * The result that Snap hands to the page's callbacks, with its quirks per method
 * (docs.midtrans.com/reference/js-callback). `qr_string` and `deeplink_url` are for the mock's own
 * page, which takes them out.
 */
export function snapResult(transaction: Transaction, page: SnapPage, origin: string): SnapResult {
  const { means, status } = transaction
  const statusCode = statusCodeOf(transaction)
  const ending = {
    pdf_url: hasInstructions(transaction)
      ? `${origin}/mock-snap/transactions/${transaction.id}/pdf`
      : null,
    finish_redirect_url: finishUrl(page, { statusCode, status }),
  }
  const opening = {
    payment_type: paymentTypeOf(transaction),
    transaction_status: status,
    status_code: statusCode,
  }
  if (means.kind === 'deeplink' && status === 'pending') {
    return { ...opening, ...ending, deeplink_url: deeplinkOf(transaction, origin) }
  }
  if (means.kind === 'va' && means.bank === 'bca' && status === 'pending') {
    return { ...opening, ...ending, bca_va_number: means.vaNumber }
  }
  return {
    ...opening,
    status_message: messageOf(transaction),
    transaction_id: transaction.id,
    order_id: transaction.orderId,
    gross_amount: gatewayAmount(transaction.grossAmount),
    transaction_time: gatewayTime(transaction.createdAt),
    fraud_status: transaction.fraudStatus,
    ...meansFields(transaction),
    ...(means.kind === 'va' && means.bank === 'bca' && { bca_va_number: means.vaNumber }),
    ...(means.kind === 'qr' && { qr_string: means.qrString }),
    ...(means.kind !== 'card' && ending),
  }
}

/** Where the wallet's app would be opened. */
export function deeplinkOf({ token, means }: Transaction, origin: string): string {
  const wallet = means.kind === 'deeplink' ? means.wallet : ''
  return `${origin}/mock-snap/wallet.html?token=${token}&wallet=${wallet}`
}

function finishUrl(
  page: SnapPage,
  { statusCode, status }: { statusCode: string; status: string },
): string {
  const url = new URL(page.finishUrl)
  url.searchParams.set('order_id', page.orderId)
  url.searchParams.set('status_code', statusCode)
  url.searchParams.set('transaction_status', status)
  return url.href
}

function hasInstructions({ means, status }: Transaction): boolean {
  return status === 'pending' && ['va', 'bill', 'counter'].includes(means.kind)
}

function messageOf(transaction: Transaction): string {
  const isCard = transaction.means.kind === 'card'
  if (transaction.reason !== undefined) return transaction.reason
  if (tookMoney(transaction)) {
    return isCard
      ? 'Success, Credit Card transaction is successful'
      : 'Success, transaction is found'
  }
  if (transaction.status === 'pending') {
    return isCard ? 'Credit Card transaction is pending' : 'Your Transaction is being processed'
  }
  return 'Success, transaction is found'
}
