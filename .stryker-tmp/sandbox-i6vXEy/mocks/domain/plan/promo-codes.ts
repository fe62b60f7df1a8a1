// @ts-nocheck
import { refuseField, Refusal } from '../refusal.ts'

export interface Promo {
  code: string
  percentOff: number
  expiresAt?: number
}

const PROMOS: Promo[] = [
  { code: 'HEMAT20', percentOff: 20 },
  { code: 'MERDEKA17', percentOff: 17, expiresAt: Date.parse('2025-08-31T23:59:59+07:00') },
]

export function promoOf(code: string, now: number): Promo {
  const promo = PROMOS.find((entry) => entry.code === code.trim().toUpperCase())
  if (!promo || (promo.expiresAt !== undefined && promo.expiresAt <= now)) {
    throw new Refusal('PROMO_INVALID', refuseField('promo_code', 'promo').details)
  }
  return promo
}
