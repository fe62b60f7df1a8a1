import type { ReceiptMessages } from '../id/receipt'

export const receipt: ReceiptMessages = {
  title: (number) => `Receipt ${number}`,
  heading: 'Receipt',
  print: 'Print or save as PDF',
  seeOrder: 'See the order',
  seller: 'Seller',
  buyer: 'Buyer',
  npwp: (number) => `NPWP (tax number): ${number}`,
  number: 'Receipt number',
  order: 'Order number',
  orderedAt: 'Ordered',
  paidAt: 'Paid',
  method: 'Payment method',
  status: 'Status',
  lines: 'Payment details',
  total: 'Total paid',
  refunded: 'Refunded so far',
  reversed: 'Taken back by the bank',
  reversedText: 'The bank took this payment back. This receipt is no longer a proof of payment.',
  noTaxInvoice: 'This receipt is a proof of payment. It is not a tax invoice (faktur pajak).',
  support: (email) => `Any questions? Write to ${email}.`,
  testGateway: 'A sample of the test payment system: no real money has moved.',
  none: {
    title: 'There is no receipt yet',
    unpaid: 'This order is not paid yet. Its receipt is issued as soon as we have the payment.',
    ended: 'This order was never paid, so there is no receipt for it.',
    underWay:
      'The receipt of this order is not issued yet. This page looks again whenever you open it; if it takes long, contact support.',
  },
}
