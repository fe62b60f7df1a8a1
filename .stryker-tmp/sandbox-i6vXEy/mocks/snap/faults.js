// @ts-nocheck
// 
/**
 * Faults of the simulator, asked for on the script's URL: `snap.js?fault=duplicate-result` (several: comma).
 * The hosted page takes the same parameter: `redirect.html?token=…&fault=…`.
 *
 * | fault                      | what happens                                                              |
 * | -------------------------- | ------------------------------------------------------------------------- |
 * | duplicate-result           | the result message is posted twice                                        |
 * | result-without-status-code | the result has no `status_code`, so snap.js redirects to the finish URL   |
 * | numeric-status-code        | `status_code` is a number                                                 |
 * | five-key-gopay             | GoPay and QRIS results carry the five keys of the deeplink sample only    |
 * | frame-never-opens          | the frame never asks for the token: nothing is shown, no callback comes   |
 * | close-without-result       | X after a method was chosen hides (onClose) instead of giving the result  |
 *
 * @typedef {'duplicate-result' | 'result-without-status-code' | 'numeric-status-code'
 *   | 'five-key-gopay' | 'frame-never-opens' | 'close-without-result'} Fault
 * @typedef {import('./gateway.js').SnapResult} SnapResult
 */

/** @type {Fault[]} */
const known = [
  'duplicate-result',
  'result-without-status-code',
  'numeric-status-code',
  'five-key-gopay',
  'frame-never-opens',
  'close-without-result',
]

/**
 * @param {string} search the query string of the page
 * @returns {Set<Fault>}
 */
export const faultsIn = (search) => {
  const asked = (new URLSearchParams(search).get('fault') ?? '').split(',')
  return new Set(known.filter((fault) => asked.includes(fault)))
}

/** @param {SnapResult} result @returns {SnapResult} */
const fiveKeys = ({ transaction_status = '', finish_redirect_url = '', status_code = '' }) => ({
  payment_type: 'gopay',
  transaction_status,
  pdf_url: null,
  finish_redirect_url,
  status_code,
})

/** What only the simulator's page needs; Midtrans' results have neither. @param {SnapResult} result */
const withoutOwnFields = ({ qr_string: _qr, deeplink_url: _link, ...result }) => result

/**
 * What the frame posts for one result, in order: usually the result itself, once.
 *
 * @param {SnapResult} given
 * @param {Set<Fault>} faults
 * @returns {SnapResult[]}
 */
export const messagesFor = (given, faults) => {
  /** @type {SnapResult} */
  let result = withoutOwnFields(given)
  if (faults.has('five-key-gopay') && ['gopay', 'qris'].includes(result.payment_type ?? ''))
    result = fiveKeys(result)
  if (faults.has('numeric-status-code'))
    result = { ...result, status_code: Number(result.status_code) }
  if (faults.has('result-without-status-code')) {
    const { status_code: _code, ...rest } = result
    result = rest
  }
  return faults.has('duplicate-result') ? [result, result] : [result]
}
