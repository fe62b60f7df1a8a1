import { expect, type Locator, type Page } from '@playwright/test'
import { signInByForm } from './buyer.ts'
import { type FaultName, REQUEST_ID } from './faults.ts'

interface Telling {
  readonly heading: string
  /** Whether an answer came that named its request. */
  readonly traced: boolean
}

const unreadable = { heading: 'Jawaban server tidak dapat dibaca', traced: true }
const refused = { heading: 'Permintaan ditolak', traced: true }

/** The heading under which each fault is told wherever the page has no better words for it. */
export const words = {
  'an error 500': { heading: 'Layanan sedang terganggu', traced: true },
  'a gateway’s 502': { heading: 'Layanan sedang terganggu', traced: true },
  'a proxy’s 502': { heading: 'Layanan sedang terganggu', traced: true },
  'a 401': { heading: 'Sesi Anda sudah berakhir', traced: true },
  'a 403': { heading: 'Anda tidak punya akses', traced: true },
  'a 404': { heading: 'Tidak ditemukan', traced: true },
  'a 409 CONFLICT': { heading: 'Keadaannya sudah berubah', traced: true },
  'a 409 ALREADY_SUBSCRIBED': refused,
  'a 409 ORDER_PENDING': refused,
  'a 409 PRICE_CHANGED': refused,
  'a 409 DOWNGRADE_NOT_ALLOWED': refused,
  'a 409 SOLD_OUT': refused,
  'a 409 NOT_ON_SALE': refused,
  'a 409 IDEMPOTENCY_CONFLICT': { heading: 'Terjadi kesalahan', traced: false },
  'a 422': refused,
  'a 422 PROMO_INVALID': refused,
  'a limit 429': { heading: 'Terlalu banyak permintaan', traced: true },
  'no answer': { heading: 'Server terlalu lama menjawab', traced: false },
  'no network': { heading: 'Anda sedang luring', traced: false },
  'a reset connection': { heading: 'Server tidak dapat dihubungi', traced: false },
  'HTML for JSON': unreadable,
  'a wrong type': unreadable,
  'a missing field': unreadable,
  'empty data': unreadable,
} as const satisfies Partial<Record<FaultName, Telling>>

export type ToldFault = keyof typeof words

export function alerts(page: Page): Locator {
  return page.getByRole('main').getByRole('alert')
}

/** The fault is told once, in words, with the request's id where an answer came. */
export async function seeTold(page: Page, fault: ToldFault): Promise<void> {
  const { heading, traced } = words[fault]
  await expect(alerts(page)).toContainText(heading)
  await expect(alerts(page)).toHaveCount(1)
  // The heading of a page that could not open names it too.
  await expect(page.locator(':not(h1)').and(page.getByText(heading))).toHaveCount(1)
  await seeTrace(alerts(page), traced)
}

export async function seeTrace(notice: Locator, traced: boolean): Promise<void> {
  const trace = `Kode permintaan: ${REQUEST_ID}`
  if (traced) await expect(notice).toContainText(trace)
  else await expect(notice).not.toContainText('Kode permintaan')
}

export async function pressTryAgain(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Coba lagi' }).click()
}

/** Presses it unless the page is back by itself first: it may ask again of its own accord. */
async function pressTryAgainUnlessBack(page: Page): Promise<void> {
  const pressed = pressTryAgain(page).catch(() => undefined)
  await Promise.race([pressed, expect(alerts(page)).toHaveCount(0)])
}

/** The session is given up on request; signing in leads back to the same page. */
export async function pressSignInAgain(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Masuk lagi' }).click()
  await expect(page).toHaveURL(/\/auth\/signin\?redirect=/)
  await signInByForm(page)
}

/** What a notice offers: signing in where the session was refused, and trying again elsewhere. */
export async function pressOffered(page: Page, fault: FaultName): Promise<void> {
  await (fault === 'a 401' ? pressSignInAgain(page) : pressTryAgain(page))
}

/** The same, for a page that may be back by itself first. */
export async function pressOfferedUnlessBack(page: Page, fault: FaultName): Promise<void> {
  await (fault === 'a 401' ? pressSignInAgain(page) : pressTryAgainUnlessBack(page))
}

/** Without a session the page's guard leads to sign-in, which is asked for and not a failure. */
async function seeSignIn(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/auth\/signin\?redirect=/)
  await expect(alerts(page)).toHaveCount(0)
}

/** Where nobody is signed in any more. */
export const signsInFirst = {
  says: 'Masuk',
  told: seeSignIn,
  step: signInByForm,
} as const

/** Words for a slow answer, on the screen or for a screen reader. */
export function seeLoading(text: string) {
  return async (page: Page): Promise<void> => {
    await expect(page.getByText(text).first()).toBeAttached()
  }
}
