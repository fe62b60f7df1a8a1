// @ts-nocheck
// 
/**
 * The simulated gateway, as the payment page asks it.
 *
 * @typedef {{ status_code?: string | number, status_message?: string | string[], order_id?: string,
 *   payment_type?: string, transaction_status?: string, va_numbers?: { bank: string, va_number: string }[],
 *   bca_va_number?: string, permata_va_number?: string, bill_key?: string, biller_code?: string,
 *   payment_code?: string, qr_string?: string, store?: string, expiry_time?: string,
 *   [field: string]: unknown }} SnapResult
 * @typedef {{ order_id: string, gross_amount: number, merchant_name: string,
 *   items: { name: string, price: number, quantity: number }[], finish_url?: string,
 *   page: 'open' | 'pending' | 'paid' | 'expired' | 'cancelled', expires_at: string,
 *   result?: SnapResult }} Session
 * @typedef {'pay' | 'deny' | 'expire' | 'cancel'} BankAction
 *
 * Status 0: nothing answered, or not in JSON.
 * @typedef {{ kind: 'failed', status: number, messages: string[] }} Failed
 * @typedef {ReturnType<typeof gatewayFor>} Gateway
 */

/** @param {number} status @param {string[]} [messages] @returns {Failed} */
const failed = (status, messages = []) => ({ kind: 'failed', status, messages })

/** @param {unknown} body */
const post = (body) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/**
 * @param {string} path
 * @param {RequestInit} [request]
 */
const call = async (path, request) => {
  try {
    const response = await fetch(path, { cache: 'no-store', ...request })
    const body = await response.json()
    if (!response.ok) return failed(response.status, body.error_messages)
    return { kind: /** @type {const} */ ('answered'), body }
  } catch {
    return failed(0)
  }
}

/** @param {string} token */
export const gatewayFor = (token) => {
  const at = `/mock-gateway/snap/${encodeURIComponent(token)}`
  return {
    /** @returns {Promise<{ kind: 'answered', body: Session } | Failed>} */
    session: () => call(at),
    /**
     * @param {Record<string, string>} method
     * @returns {Promise<{ kind: 'answered', body: SnapResult } | Failed>}
     */
    charge: (method) => call(`${at}/charge`, post(method)),
    /**
     * @param {BankAction} action
     * @returns {Promise<{ kind: 'answered', body: SnapResult } | Failed>}
     */
    simulate: (action) => call(`${at}/simulate`, post({ action })),
    /** @returns {Promise<{ kind: 'answered', body: SnapResult } | Failed>} */
    status: () => call(`${at}/status`),
  }
}
