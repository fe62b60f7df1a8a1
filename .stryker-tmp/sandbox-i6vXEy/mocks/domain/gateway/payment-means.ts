// @ts-nocheck
import { DAY, MINUTE } from '../calendar.ts'
import { randomDigits } from '../random.ts'
import type { World } from '../world.ts'
import { maskCard } from './card-outcome.ts'
import { qrisCode } from './qris-code.ts'
import type { Bank, Means, Store, Wallet } from './transaction.ts'

/** The body of a charge: what the buyer chose on Snap's page. */
export type Choice =
  | { payment_type: 'credit_card'; card_number: string; otp?: string }
  | { payment_type: 'bank_transfer'; bank: Bank }
  | { payment_type: 'echannel' }
  | { payment_type: Wallet | 'qris'; mode?: 'qr' | 'deeplink' }
  | { payment_type: 'cstore'; store: Store }

const VA_PREFIX: Record<Bank, string> = { bca: '49112', bni: '8202', bri: '26215', permata: '8562' }
const VA_LENGTH: Record<Bank, number> = { bca: 11, bni: 16, bri: 18, permata: 16 }

export function meansOf(
  world: World,
  choice: Choice,
  order: { orderId: string; grossAmount: number },
): Means {
  switch (choice.payment_type) {
    case 'credit_card':
      return {
        kind: 'card',
        maskedCard: maskCard(choice.card_number),
        issuer: 'bni',
        approvalCode: randomDigits(world, 13),
      }
    case 'bank_transfer': {
      const prefix = VA_PREFIX[choice.bank]
      const rest = randomDigits(world, VA_LENGTH[choice.bank] - prefix.length)
      return { kind: 'va', bank: choice.bank, vaNumber: prefix + rest }
    }
    case 'echannel':
      return { kind: 'bill', billerCode: '70012', billKey: randomDigits(world, 12) }
    case 'cstore':
      return { kind: 'counter', store: choice.store, paymentCode: randomDigits(world, 16) }
    case 'gopay':
    case 'shopeepay':
      return choice.mode === 'deeplink'
        ? { kind: 'deeplink', wallet: choice.payment_type }
        : { kind: 'qr', wallet: choice.payment_type, qrString: qrFor(order) }
    case 'qris':
      return { kind: 'qr', qrString: qrFor(order) }
  }
}

/** Usual lifetimes: a day for numbers typed at a bank or a shop, minutes for the rest. */
export function lifetimeOf(means: Means): number {
  switch (means.kind) {
    case 'va':
    case 'bill':
    case 'counter':
      return DAY
    case 'card':
      return 10 * MINUTE
    case 'qr':
    case 'deeplink':
      return 15 * MINUTE
  }
}

function qrFor({ orderId, grossAmount }: { orderId: string; grossAmount: number }): string {
  return qrisCode({ amount: grossAmount, reference: orderId })
}
