import type { MessageShape } from '../../message-shape'

export const billing = {
  title: 'Langganan dan tagihan',
  intro: 'Paket Anda, sampai kapan berlaku, dan apa yang sudah dibayar.',
  usage: 'Pemakaian',
} as const

export type BillingMessages = MessageShape<typeof billing>
