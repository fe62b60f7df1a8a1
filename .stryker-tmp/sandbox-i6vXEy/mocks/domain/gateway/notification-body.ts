// @ts-nocheck
import {
  gatewayAmount,
  gatewayTime,
  paymentTypeOf,
  statusCodeOf,
  type Transaction,
} from './transaction.ts'

const MERCHANT_ID = 'G000000001'

/**
 * What the gateway posts, still unsigned. Fields per payment type as in
 * docs.midtrans.com/docs/https-notification-webhooks.
 */
export function notificationBody(transaction: Transaction): Record<string, unknown> {
  const { means, status, fraudStatus, paidAt, refunded } = transaction
  const isCounterOfIndomaret = means.kind === 'counter' && means.store === 'indomaret'
  return {
    transaction_time: gatewayTime(transaction.createdAt),
    transaction_status: status,
    transaction_id: transaction.id,
    status_message: transaction.reason ?? 'midtrans payment notification',
    status_code: statusCodeOf(transaction),
    payment_type: paymentTypeOf(transaction),
    order_id: transaction.orderId,
    merchant_id: MERCHANT_ID,
    gross_amount: gatewayAmount(transaction.grossAmount),
    currency: 'IDR',
    ...(!isCounterOfIndomaret && { fraud_status: fraudStatus }),
    ...(means.kind !== 'card' && { expiry_time: gatewayTime(transaction.expiresAt) }),
    ...(paidAt !== undefined && means.kind !== 'card' && { settlement_time: gatewayTime(paidAt) }),
    ...(refunded > 0 && { refund_amount: gatewayAmount(refunded) }),
    ...meansFields(transaction),
  }
}

export function meansFields({ means, paidAt }: Transaction): Record<string, unknown> {
  switch (means.kind) {
    case 'card':
      return {
        masked_card: means.maskedCard,
        bank: means.issuer,
        card_type: 'credit',
        ...(paidAt !== undefined && { approval_code: means.approvalCode }),
      }
    case 'va':
      return means.bank === 'permata'
        ? { permata_va_number: means.vaNumber }
        : { va_numbers: [{ bank: means.bank, va_number: means.vaNumber }] }
    case 'bill':
      return { biller_code: means.billerCode, bill_key: means.billKey }
    case 'qr':
      return { transaction_type: 'on-us', acquirer: means.wallet ?? 'gopay' }
    case 'deeplink':
      return {}
    case 'counter':
      return { store: means.store, payment_code: means.paymentCode }
  }
}
