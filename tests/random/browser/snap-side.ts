import type { Frame, Page } from '@playwright/test'
import { type Look, popupFrame } from './look.ts'

/** The buttons of the mock's payment page, in its two languages. */
export const snapButtons = {
  pay: /^(Bayar sekarang|Pay now)$/,
  deny: /^(Tolak|Deny)$/,
  expire: /^(Biarkan kedaluwarsa|Let it expire)$/,
  leave: /^(Kembali ke merchant|Back to merchant)$/,
  retry: /^(Coba lagi|Try again)$/,
  otherMethod: /^(Ganti metode|Change method)$/,
  card: /(Kartu kredit\/debit|Credit\/debit card)$/,
  payCard: /^(Bayar|Pay) Rp/,
  verify: /^(Verifikasi|Verify)$/,
} as const

const close = /^(Tutup|Close)$/

/** What a buyer may choose, and the card numbers that decide what the bank says. */
export const snapMethods = {
  QRIS: /QRIS$/,
  BCA: /BCA virtual account$/,
  Mandiri: /Mandiri bill payment$/,
  Indomaret: /Indomaret$/,
} as const

export const snapCards = {
  accepted: '4411 1111 1111 1118',
  'accepted after a code': '4811 1111 1111 1114',
  denied: '4711 1111 1111 1115',
  'under review': '4511 1111 1111 1117',
  'pending first': '4024 0071 7626 5022',
} as const

/** Which step of the payment page is shown, by what it offers. */
export function snapStep({ buttons }: Look): string {
  const offers = (name: RegExp) => buttons.some((text) => name.test(text))
  if (offers(snapMethods.QRIS)) return 'methods'
  if (offers(snapButtons.payCard)) return 'card'
  if (offers(snapButtons.verify)) return 'code of the bank'
  if (offers(snapButtons.pay)) return 'waiting for money'
  if (offers(snapButtons.retry) && offers(snapButtons.otherMethod)) return 'card denied'
  if (offers(snapButtons.retry)) return 'broken'
  return offers(snapButtons.leave) ? 'notice' : 'something else'
}

/** The payment page that this tab shows: in the popup, or as its document. */
export function paymentPage(page: Page): Page | Frame {
  return popupFrame(page) ?? page
}

export async function pressX(page: Page): Promise<void> {
  await paymentPage(page).getByRole('button', { name: close }).click()
}

/** From the methods to the bank's answer. */
export async function tryCard(page: Page, number: string): Promise<void> {
  const snap = paymentPage(page)
  await snap.getByRole('button', { name: snapButtons.card }).click()
  await snap.getByRole('textbox').nth(0).fill(number)
  await snap.getByRole('textbox').nth(1).fill('12/30')
  await snap.getByRole('textbox').nth(2).fill('123')
  await snap.getByRole('button', { name: snapButtons.payCard }).click()
  if (number !== snapCards['accepted after a code'] && number !== snapCards['under review']) return
  await snap.getByRole('textbox').fill('112233')
  await snap.getByRole('button', { name: snapButtons.verify }).click()
}

/** What Snap's frame may tell the page, rightly or wrongly: each once or more, in any order. */
export const snapNews = {
  success: { event: 'result', data: { status_code: '200', transaction_status: 'settlement' } },
  pending: { event: 'result', data: { status_code: '201', transaction_status: 'pending' } },
  error: { event: 'result', data: { status_code: '202', transaction_status: 'deny' } },
  'processed before': { event: 'result', data: { status_code: '406' } },
  'a numeric code': { event: 'result', data: { status_code: 200 } },
  'no code': { event: 'result', data: { transaction_status: 'settlement' } },
  closed: { event: 'hide' },
} as const

export type SnapNews = keyof typeof snapNews

/** The frame speaks by itself, as the gateway's script would: all at once, before the page can answer. */
export async function tellPage(page: Page, news: readonly SnapNews[]): Promise<void> {
  const messages = news.map((name) => ({ sourceApp: 'snap', ...snapNews[name] }))
  await popupFrame(page)?.evaluate((all) => {
    for (const message of all) window.parent.postMessage(message, '*')
  }, messages)
}
