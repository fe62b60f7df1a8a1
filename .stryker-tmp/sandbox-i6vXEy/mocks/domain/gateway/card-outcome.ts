// @ts-nocheck
import { MINUTE } from '../calendar.ts'

export type CardOutcome =
  | { kind: 'accepted' }
  | { kind: 'denied'; by: 'bank' | 'fraud-check' | '3ds'; reason: string }
  | { kind: 'pending'; acceptedAfterMs: number }
  | { kind: 'challenged' }

const NOT_HONOURED: CardOutcome = {
  kind: 'denied',
  by: 'bank',
  reason: 'Deny by Bank [BNI] with code [05] and message [Do not honour]',
}
const NO_FUNDS: CardOutcome = {
  kind: 'denied',
  by: 'bank',
  reason: 'Deny by Bank [BNI] with code [51] and message [Insufficient funds]',
}
const SUSPICIOUS: CardOutcome = {
  kind: 'denied',
  by: 'fraud-check',
  reason: 'Denied by Veritrans Fraud Detection System',
}
const NOT_AUTHENTICATED: CardOutcome = {
  kind: 'denied',
  by: '3ds',
  reason: '3DS Authentication Denied',
}
const ACCEPTED: CardOutcome = { kind: 'accepted' }

/** The sandbox's test cards (docs.midtrans.com/docs/testing-payment-on-sandbox). */
const SANDBOX_CARDS: Record<string, CardOutcome> = {
  '4811111111111114': ACCEPTED,
  '5211111111111117': ACCEPTED,
  '4411111111111118': ACCEPTED,
  '5410111111111116': ACCEPTED,
  '4556557955726624': ACCEPTED,
  '4916994064252017': ACCEPTED,
  '4911111111111113': NOT_HONOURED,
  '5111111111111118': NOT_HONOURED,
  '4711111111111115': NOT_HONOURED,
  '5511111111111114': NOT_HONOURED,
  '4485436455354151': NOT_HONOURED,
  '4604633194219929': NOT_HONOURED,
  '4611111111111116': SUSPICIOUS,
  '5411111111111115': SUSPICIOUS,
  '4472429866996670': NO_FUNDS,
  '4716125059847899': NOT_AUTHENTICATED,
  '4511111111111117': { kind: 'challenged' },
  '4024007176265022': { kind: 'pending', acceptedAfterMs: MINUTE },
}

const SANDBOX_OTP = '112233'

/** Any other number is refused by its bank. A missing OTP means that none was asked for. */
export function cardOutcome(cardNumber: string, otp?: string): CardOutcome {
  if (otp !== undefined && otp !== SANDBOX_OTP) return NOT_AUTHENTICATED
  return SANDBOX_CARDS[cardNumber] ?? NOT_HONOURED
}

/** Eight digits in front and four behind, as notifications carry since July 2022. */
export function maskCard(cardNumber: string): string {
  return `${cardNumber.slice(0, 8)}-${cardNumber.slice(-4)}`
}
