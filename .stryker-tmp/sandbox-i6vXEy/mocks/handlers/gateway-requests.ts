// @ts-nocheck
import type { GatewayVerb } from '../domain/due/due-schedule.ts'
import { isRecord } from '../domain/form.ts'
import type { Choice } from '../domain/gateway/payment-means.ts'

/** The body of a charge, or nothing when the gateway does not know such a method. */
export function readChoice(body: unknown): Choice | undefined {
  if (!isRecord(body)) return undefined
  const { payment_type, bank, store, mode } = body
  switch (payment_type) {
    case 'credit_card':
      return readCard(body)
    case 'bank_transfer':
      return bank === 'bca' || bank === 'bni' || bank === 'bri' || bank === 'permata'
        ? { payment_type, bank }
        : undefined
    case 'echannel':
      return { payment_type }
    case 'gopay':
    case 'shopeepay':
    case 'qris':
      return { payment_type, mode: mode === 'deeplink' ? 'deeplink' : 'qr' }
    case 'cstore':
      return store === 'indomaret' || store === 'alfamart' ? { payment_type, store } : undefined
    default:
      return undefined
  }
}

function readCard(body: Record<string, unknown>): Choice | undefined {
  const { card_number, otp } = body
  const number = typeof card_number === 'string' ? card_number.replaceAll(/\D/g, '') : ''
  if (!/^\d{13,19}$/.test(number)) return undefined
  return {
    payment_type: 'credit_card',
    card_number: number,
    ...(typeof otp === 'string' && { otp }),
  }
}

const VERBS = new Map<unknown, GatewayVerb>([
  ['pay', 'settle'],
  ['deny', 'deny'],
  ['expire', 'expire'],
  ['cancel', 'cancel'],
])

export function readSimulation(body: unknown): { verb: GatewayVerb; delayMs: number } | undefined {
  if (!isRecord(body)) return undefined
  const verb = VERBS.get(body.action)
  const delay = Number(body.delay_ms ?? 0)
  return verb && { verb, delayMs: Number.isFinite(delay) ? delay : 0 }
}
