// @ts-nocheck
import { isoTime } from '../calendar.ts'
import type { World } from '../world.ts'

type TransactionStatus =
  | 'pending'
  | 'capture'
  | 'settlement'
  | 'deny'
  | 'expire'
  | 'cancel'
  | 'failure'
  | 'refund'
  | 'partial_refund'

export type Bank = 'bca' | 'bni' | 'bri' | 'permata'
export type Store = 'indomaret' | 'alfamart'
export type Wallet = 'gopay' | 'shopeepay'

/** What the buyer was given to pay with. */
export type Means =
  | { kind: 'card'; maskedCard: string; issuer: string; approvalCode: string }
  | { kind: 'va'; bank: Bank; vaNumber: string }
  | { kind: 'bill'; billerCode: string; billKey: string }
  | { kind: 'qr'; wallet?: Wallet; qrString: string }
  | { kind: 'deeplink'; wallet: Wallet }
  | { kind: 'counter'; store: Store; paymentCode: string }

/** One attempt to pay an order, as the gateway keeps it. */
export interface Transaction {
  id: string
  orderId: string
  token: string
  status: TransactionStatus
  fraudStatus: 'accept' | 'deny' | 'challenge'
  grossAmount: number
  means: Means
  createdAt: number
  expiresAt: number
  paidAt?: number
  /** Why it was refused, in the bank's words. */
  reason?: string
  refunded: number
  /** Another method was chosen after this one. */
  superseded: boolean
}

/** The payment type that the gateway reports: a wallet's QR code is QRIS since September 2022. */
export function paymentTypeOf({ means }: Transaction): string {
  switch (means.kind) {
    case 'card':
      return 'credit_card'
    case 'va':
      return 'bank_transfer'
    case 'bill':
      return 'echannel'
    case 'qr':
      return 'qris'
    case 'deeplink':
      return means.wallet
    case 'counter':
      return 'cstore'
  }
}

/** The status code beside a status. It says how the call went, not how the payment did. */
export function statusCodeOf({ status, fraudStatus }: Transaction): string {
  if (status === 'pending' || fraudStatus === 'challenge') return '201'
  return status === 'deny' || status === 'failure' || status === 'expire' ? '202' : '200'
}

export function transactionsOf(world: World, orderId: string): Transaction[] {
  return world.transactions.filter((transaction) => transaction.orderId === orderId)
}

export function transactionById(world: World, id: string): Transaction | undefined {
  return world.transactions.find((transaction) => transaction.id === id)
}

/** The attempt that counts for a page: the last one that took hold, else the last one refused. */
export function latestTransaction(world: World, orderId: string): Transaction | undefined {
  const attempts = transactionsOf(world, orderId).filter(({ superseded }) => !superseded)
  return attempts.findLast(({ status }) => status !== 'deny') ?? attempts.at(-1)
}

/** Money in, or a card accepted; refunded ones were paid too. */
export function tookMoney({ status, fraudStatus }: Transaction): boolean {
  return (
    fraudStatus === 'accept' &&
    ['capture', 'settlement', 'refund', 'partial_refund'].includes(status)
  )
}

export function deeplinkWallet({ means }: Transaction): Wallet | undefined {
  return means.kind === 'deeplink' ? means.wallet : undefined
}

/** Midtrans' time format, in WIB. */
export function gatewayTime(moment: number): string {
  return isoTime(moment).slice(0, 19).replace('T', ' ')
}

/** Midtrans writes rupiah with two decimals, also where it signs them. */
export function gatewayAmount(amount: number): string {
  return `${amount}.00`
}
