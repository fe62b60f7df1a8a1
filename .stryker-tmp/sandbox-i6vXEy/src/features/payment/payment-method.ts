// @ts-nocheck
import type { OrderPayment } from '@/features/orders/order-schema'
import type { Catalogue } from '@/shared/i18n/catalogue'

const bankNames: Readonly<Record<string, string>> = {
  bca: 'BCA',
  bni: 'BNI',
  bri: 'BRI',
  permata: 'Permata',
  cimb: 'CIMB Niaga',
  danamon: 'Danamon',
  bsi: 'BSI',
}

function bankName({ bank }: OrderPayment): string {
  return bankNames[bank ?? ''] ?? (bank ?? '').toUpperCase()
}

function storeName({ store }: OrderPayment): string {
  const name = store ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The method in words. Types are an open set: an unknown one is named as the API names it. */
export function methodName(payment: OrderPayment, { method }: Catalogue['orders']): string {
  switch (payment.type) {
    case 'bank_transfer':
      return method.bank_transfer(bankName(payment))
    case 'cstore':
      return method.cstore(storeName(payment))
    case 'echannel':
    case 'gopay':
    case 'shopeepay':
    case 'qris':
    case 'credit_card':
      return method[payment.type]
    default:
      return method.other(payment.type)
  }
}

export function paymentSteps(
  payment: OrderPayment,
  { steps }: Catalogue['orders'],
): readonly string[] {
  switch (payment.type) {
    case 'bank_transfer':
      return steps.bank_transfer(bankName(payment)).split('\n')
    case 'echannel':
      return steps.echannel.split('\n')
    case 'cstore':
      return steps.cstore(storeName(payment)).split('\n')
    case 'gopay':
    case 'shopeepay':
    case 'qris':
      return payment.qrString ? steps.qr.split('\n') : []
    default:
      return []
  }
}
