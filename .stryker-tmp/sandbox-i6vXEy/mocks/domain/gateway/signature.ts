// @ts-nocheck
import { hexDigest } from '../digest.ts'

/** The server key that the mock gateway and the mock API share. */
export const SERVER_KEY = 'SB-Mid-server-mock'

export interface Signable {
  order_id: string
  status_code: string
  gross_amount: string
}

/** SHA512(order_id + status_code + gross_amount + server key) in hex, as Midtrans signs. */
export function signatureOf({ order_id, status_code, gross_amount }: Signable): Promise<string> {
  return hexDigest('SHA-512', order_id + status_code + gross_amount + SERVER_KEY)
}
