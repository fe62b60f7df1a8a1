// @ts-nocheck
import type { BuyerTab } from './buyer-tab.ts'
import type { Life } from './life.ts'

export const CARD = { payment_type: 'credit_card', card_number: '4811 1111 1111 1114' }

export const methods = {
  card: CARD,
  'denied card': { ...CARD, card_number: '4911 1111 1111 1113' },
  'card under review': { ...CARD, card_number: '4511 1111 1111 1117' },
  BCA: { payment_type: 'bank_transfer', bank: 'bca' },
  Permata: { payment_type: 'bank_transfer', bank: 'permata' },
  Mandiri: { payment_type: 'echannel' },
  QRIS: { payment_type: 'qris' },
  'GoPay app': { payment_type: 'gopay', mode: 'deeplink' },
  Indomaret: { payment_type: 'cstore', store: 'indomaret' },
}
export type Method = keyof typeof methods

/** The token of the gateway's page that this tab shows: in the popup, or as the document itself. */
export function gatewayToken({ page, leftFor }: BuyerTab): string | undefined {
  if (leftFor !== undefined) return new URL(leftFor).searchParams.get('token') ?? undefined
  return page.blocked === 'frame' ? undefined : page.inView?.token
}

export async function chargeHere(life: Life, tab: BuyerTab, method: object) {
  return life.line.behind(`/mock-gateway/snap/${gatewayToken(tab) ?? ''}/charge`, method)
}

/** What Snap's own frame would say of a result. */
export function tellResult({ page }: BuyerTab, { status_code }: Record<string, unknown>): void {
  const { inView } = page
  if (!inView) return
  const callback =
    status_code === '200' ? 'onSuccess' : status_code === '201' ? 'onPending' : 'onError'
  page.say(inView, status_code === undefined ? 'onClose' : callback)
}
