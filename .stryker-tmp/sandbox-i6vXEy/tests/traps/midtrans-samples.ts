/** Results as Midtrans documents them, ids shortened: https://docs.midtrans.com/reference/js-callback */
// @ts-nocheck

const ids = {
  transaction_id: '6d9677da-45a3-40d0-a0f0-8f0b2f860a64',
  order_id: 'NF-20260212-AAAAAA',
  gross_amount: '331890.00',
  transaction_time: '2026-02-12 10:00:00',
}
const finish_redirect_url = 'https://merchant.test/checkout#finish'
const pdf_url = 'https://app.midtrans.com/snap/v1/transactions/6d9677da/pdf'
const waits = { status_code: '201', transaction_status: 'pending', finish_redirect_url }
const paid = {
  ...ids,
  status_code: '200',
  status_message: 'Success, transaction is found',
  transaction_status: 'settlement',
  fraud_status: 'accept',
}
const va = { payment_type: 'bank_transfer', pdf_url }

export const samples = {
  'an accepted card': {
    ...paid,
    payment_type: 'credit_card',
    transaction_status: 'capture',
    masked_card: '48111111-1114',
  },
  'a card whose 3DS check runs': { ...ids, ...waits, payment_type: 'credit_card' },
  'a challenged card': {
    ...ids,
    ...waits,
    payment_type: 'credit_card',
    transaction_status: 'capture',
    fraud_status: 'challenge',
  },
  'a card denied by its bank': {
    ...ids,
    status_code: '202',
    status_message: 'Deny by Bank [MANDIRI] with code [05] and message [Do not honour]',
    payment_type: 'credit_card',
    transaction_status: 'deny',
  },
  'a BNI number': { ...ids, ...waits, ...va, va_numbers: [{ bank: 'bni', va_number: '8202' }] },
  'a Permata number': { ...ids, ...waits, ...va, permata_va_number: '4910' },
  'a BCA number, without order, transaction and amount': {
    ...waits,
    ...va,
    bca_va_number: '49112893603',
  },
  'a paid BCA number': { ...paid, ...va, bca_va_number: '49112893603' },
  'a Mandiri bill': {
    ...ids,
    ...waits,
    payment_type: 'echannel',
    bill_key: '001689',
    biller_code: '70012',
  },
  'a paid Mandiri bill': { ...paid, payment_type: 'echannel', finish_redirect_url },
  'a GoPay link of five keys': {
    payment_type: 'gopay',
    transaction_status: 'pending',
    pdf_url: null,
    finish_redirect_url,
    status_code: '201',
  },
  'a GoPay code, which is QRIS on a desktop': { ...ids, ...waits, payment_type: 'qris' },
  'a paid GoPay code': { ...paid, payment_type: 'gopay', pdf_url: null },
  'a ShopeePay code': { ...ids, ...waits, payment_type: 'qris' },
  'an Indomaret code, without fraud_status': {
    ...ids,
    ...waits,
    payment_type: 'cstore',
    payment_code: 'G7723491121852129730',
  },
  'an Alfamart code': { ...ids, ...waits, payment_type: 'cstore', fraud_status: 'accept' },
  'a status in capitals': { ...paid, payment_type: 'dana', transaction_status: 'PENDING' },
  'an order that was paid before, told in a list': {
    status_code: '406',
    status_message: ['transaction has been processed'],
  },
  'expired, spelled as Snap’s own table has it': {
    ...ids,
    status_code: '407',
    transaction_status: 'expired',
  },
  'a numeric 200': { ...paid, status_code: 200, payment_type: 'qris' },
  'a numeric 201': { ...ids, ...waits, status_code: 201, payment_type: 'qris' },
  'a numeric 500': { status_code: 500, status_message: ['Sorry, something went wrong'] },
  'a payment type that nobody knows': { ...paid, payment_type: 'telepathy' },
  'a status that nobody knows': { ...ids, ...waits, transaction_status: 'on_hold' },
} as const
export type SampleName = keyof typeof samples
