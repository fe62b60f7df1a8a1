/** The server key that the mock gateway and the mock API share. */
export const SERVER_KEY = 'SB-Mid-server-mock'

export interface Signable {
  order_id: string
  status_code: string
  gross_amount: string
}

/** SHA512(order_id + status_code + gross_amount + server key) in hex, as Midtrans signs. */
export async function signatureOf(body: Signable): Promise<string> {
  const text = body.order_id + body.status_code + body.gross_amount + SERVER_KEY
  const digest = await crypto.subtle.digest('SHA-512', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
