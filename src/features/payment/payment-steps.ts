import type { OrderPayment } from '@/features/orders/order-schema'
import { bankName, storeName } from '@/features/orders/payment-method'
import type { Catalogue } from '@/shared/i18n/catalogue'

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
