// @ts-nocheck
// 
/**
 * @typedef {import('./gateway.js').Session} Session
 * @typedef {import('./gateway.js').SnapResult} SnapResult
 */

/** @param {Session | undefined} session */
const finishUrl = (session) => {
  try {
    const url = new URL(session?.finish_url ?? '')
    return ['http:', 'https:'].includes(url.protocol) ? url : undefined
  } catch {
    return undefined
  }
}

/** @param {URL | undefined} url @param {Record<string, string>} params */
const withParams = (url, params) => {
  for (const [name, value] of Object.entries(params)) url?.searchParams.set(name, value)
  return url?.href
}

/**
 * Where the hosted page sends the buyer, as https://docs.midtrans.com/reference/window-redirection has it;
 * leaving before the end says `action=back` beside a pending status.
 *
 * @param {Session | undefined} session
 * @param {SnapResult} [result] none when the buyer leaves without choosing
 * @returns {string | undefined} undefined when the order has no address to return to
 */
export const finishAddress = (session, result) => {
  const { status_code = '201', transaction_status } = result ?? { transaction_status: 'pending' }
  return withParams(finishUrl(session), {
    order_id: session?.order_id ?? '',
    status_code: String(status_code),
    ...(transaction_status ? { transaction_status } : {}),
    ...(String(status_code) === '201' ? { action: 'back' } : {}),
  })
}

/**
 * Where a wallet's app sends the buyer: GoPay adds `order_id` and `result`, ShopeePay adds nothing.
 *
 * @param {Session} session
 * @param {{ wallet: string, outcome: 'success' | 'failure' }} end
 */
export const walletReturn = (session, { wallet, outcome }) =>
  withParams(
    finishUrl(session),
    wallet === 'shopeepay' ? {} : { order_id: session.order_id, result: outcome },
  )
