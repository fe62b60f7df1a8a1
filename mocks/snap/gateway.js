// @ts-check
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
 * @typedef {{ kind: 'failed', status: number, messages: string[] }} Failed
 * @typedef {ReturnType<typeof gatewayFor>} Gateway
 */

/**
 * @template Body
 * @param {string} path
 * @param {unknown} [body] sent as JSON by POST; without it the call is a GET
 * @returns {Promise<{ kind: 'answered', body: Body } | Failed>} status 0 when nothing answered
 */
const call = async (path, body) => {
  try {
    const response = await fetch(
      path,
      body === undefined
        ? { cache: 'no-store' }
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          },
    )
    const answer = await response.json()
    if (response.ok) return { kind: 'answered', body: answer }
    return { kind: 'failed', status: response.status, messages: answer.error_messages ?? [] }
  } catch {
    return { kind: 'failed', status: 0, messages: [] }
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
    charge: (method) => call(`${at}/charge`, method),
    /**
     * @param {BankAction} action
     * @returns {Promise<{ kind: 'answered', body: SnapResult } | Failed>}
     */
    simulate: (action) => call(`${at}/simulate`, { action }),
    /** @returns {Promise<{ kind: 'answered', body: SnapResult } | Failed>} */
    status: () => call(`${at}/status`),
  }
}
