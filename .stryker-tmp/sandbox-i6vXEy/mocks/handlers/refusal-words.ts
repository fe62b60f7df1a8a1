// @ts-nocheck
import type { Words } from '../domain/language.ts'
import type { FieldProblemKind, RefusalType } from '../domain/refusal.ts'

export const STATUS_OF: Record<RefusalType, number> = {
  VALIDATION: 422,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FEATURE_NOT_IN_PLAN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  ALREADY_SUBSCRIBED: 409,
  ORDER_PENDING: 409,
  PRICE_CHANGED: 409,
  DOWNGRADE_NOT_ALLOWED: 409,
  PROMO_INVALID: 422,
  SOLD_OUT: 409,
  NOT_ON_SALE: 409,
  IDEMPOTENCY_CONFLICT: 409,
  LIMIT_EXCEEDED: 429,
  RATE_LIMITED: 429,
  GATEWAY: 502,
}

export const REFUSAL_WORDS: Record<RefusalType, Words> = {
  VALIDATION: { id: 'Periksa kembali isian Anda', en: 'Please check what you entered' },
  UNAUTHENTICATED: { id: 'Silakan masuk', en: 'Please sign in' },
  FORBIDDEN: { id: 'Permintaan ditolak', en: 'This request is refused' },
  FEATURE_NOT_IN_PLAN: {
    id: 'Paket Anda tidak mencakup fitur ini',
    en: 'Your plan does not include this feature',
  },
  NOT_FOUND: { id: 'Tidak ditemukan', en: 'Not found' },
  CONFLICT: {
    id: 'Tindakan ini tidak sesuai dengan keadaan sekarang',
    en: 'This does not fit the present state',
  },
  ALREADY_SUBSCRIBED: {
    id: 'Anda sudah berlangganan paket ini',
    en: 'You already have this plan',
  },
  ORDER_PENDING: {
    id: 'Masih ada pesanan yang belum selesai',
    en: 'Another order is still open',
  },
  PRICE_CHANGED: { id: 'Harganya berubah', en: 'The price has changed' },
  DOWNGRADE_NOT_ALLOWED: {
    id: 'Paket yang lebih rendah dijadwalkan untuk akhir periode',
    en: 'A lower plan is scheduled for the end of the period',
  },
  PROMO_INVALID: { id: 'Kode promo tidak berlaku', en: 'This promo code is not valid' },
  SOLD_OUT: { id: 'Paket ini habis', en: 'This plan is sold out' },
  NOT_ON_SALE: { id: 'Paket ini tidak dijual', en: 'This plan is not on sale' },
  IDEMPOTENCY_CONFLICT: {
    id: 'Kunci ini sudah dipakai untuk permintaan lain',
    en: 'This key belongs to another request',
  },
  LIMIT_EXCEEDED: { id: 'Batas paket Anda tercapai', en: 'You reached the limit of your plan' },
  RATE_LIMITED: {
    id: 'Terlalu banyak percobaan, coba lagi nanti',
    en: 'Too many tries, please try again later',
  },
  GATEWAY: {
    id: 'Gerbang pembayaran tidak dapat dihubungi',
    en: 'The payment gateway cannot be reached',
  },
}

export const PROBLEM_WORDS: Record<FieldProblemKind, Words> = {
  required: { id: 'Wajib diisi', en: 'Required' },
  too_long: { id: 'Terlalu panjang', en: 'Too long' },
  too_short: { id: 'Terlalu pendek', en: 'Too short' },
  format: { id: 'Bentuknya tidak sesuai', en: 'Not in the right form' },
  unknown: { id: 'Tidak dikenal atau sudah tidak berlaku', en: 'Unknown or no longer valid' },
  taken: { id: 'Sudah terdaftar', en: 'Already taken' },
  free_plan: { id: 'Paket gratis tidak perlu dibayar', en: 'The free plan needs no payment' },
  promo: { id: 'Kode promo tidak berlaku', en: 'This promo code is not valid' },
}
