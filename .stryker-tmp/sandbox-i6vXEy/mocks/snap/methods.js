// @ts-nocheck
// 
/**
 * @typedef {'card' | 'transfer' | 'wallet' | 'store'} Group
 * @typedef {{ id: string, group: Group, name: string, mark: string, aliases: string[],
 *   charge: Record<string, string> }} Method
 * @typedef {import('./gateway.js').SnapResult} SnapResult
 */

/**
 * @param {string} bank
 * @returns {Method}
 */
const virtualAccount = (bank) => ({
  id: `${bank}_va`,
  group: 'transfer',
  name: `${bank === 'permata' ? 'Permata' : bank.toUpperCase()} virtual account`,
  mark: bank === 'permata' ? 'PMT' : bank.toUpperCase(),
  aliases: ['bank_transfer', 'other_va'],
  charge: { payment_type: 'bank_transfer', bank },
})

/**
 * The methods in the order of the page; ids and aliases as in `enabled_payments`
 * (https://docs.midtrans.com/reference/request-body-json-parameter).
 *
 * @type {Method[]}
 */
export const methods = [
  {
    id: 'credit_card',
    group: 'card',
    name: '',
    mark: 'CC',
    aliases: [],
    charge: { payment_type: 'credit_card' },
  },
  ...['bca', 'bni', 'bri', 'permata'].map(virtualAccount),
  {
    id: 'echannel',
    group: 'transfer',
    name: 'Mandiri bill payment',
    mark: 'MDR',
    aliases: ['bank_transfer', 'mandiri_bill'],
    charge: { payment_type: 'echannel' },
  },
  {
    id: 'gopay',
    group: 'wallet',
    name: 'GoPay',
    mark: 'GP',
    aliases: [],
    charge: { payment_type: 'gopay' },
  },
  {
    id: 'shopeepay',
    group: 'wallet',
    name: 'ShopeePay',
    mark: 'SP',
    aliases: [],
    charge: { payment_type: 'shopeepay' },
  },
  {
    id: 'other_qris',
    group: 'wallet',
    name: 'QRIS',
    mark: 'QR',
    aliases: ['qris'],
    charge: { payment_type: 'qris' },
  },
  {
    id: 'indomaret',
    group: 'store',
    name: 'Indomaret',
    mark: 'IDM',
    aliases: ['cstore'],
    charge: { payment_type: 'cstore', store: 'indomaret' },
  },
  {
    id: 'alfamart',
    group: 'store',
    name: 'Alfamart',
    mark: 'ALF',
    aliases: ['cstore'],
    charge: { payment_type: 'cstore', store: 'alfamart' },
  },
]

/** @param {Method} method @param {string} id */
const answersTo = (method, id) => method.id === id || method.aliases.includes(id)

/**
 * The methods that the merchant's `enabledPayments` leaves.
 *
 * @param {unknown} enabled
 */
export const methodsFor = (enabled) =>
  Array.isArray(enabled)
    ? methods.filter((method) => enabled.some((id) => answersTo(method, id)))
    : methods

/** @param {Method[]} offered @param {unknown} id */
export const methodNamed = (offered, id) => offered.find((method) => method.id === id)

/** @param {SnapResult} result */
const bankOf = (result) => {
  if (result.bca_va_number) return 'bca'
  if (result.permata_va_number) return 'permata'
  return result.va_numbers?.[0]?.bank
}

/**
 * The method that a result of the gateway speaks of, for a token opened a second time.
 *
 * @param {SnapResult} result
 */
export const methodOf = (result) =>
  methods.find(({ charge }) => {
    if (charge['payment_type'] !== result.payment_type) return false
    if (charge['bank']) return charge['bank'] === bankOf(result)
    // Midtrans' callback samples name no store; Indomaret's is the one without a fraud status.
    if (charge['store'])
      return (
        charge['store'] === (result.store ?? (result['fraud_status'] ? 'alfamart' : 'indomaret'))
      )
    return true
  })

/** The methods whose last page `autoCloseDelay` may close. @param {Method} method */
export const closesByItself = (method) => method.group === 'transfer' || method.id === 'indomaret'
