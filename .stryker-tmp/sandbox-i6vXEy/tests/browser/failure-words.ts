// @ts-nocheck
import { expect, type Locator, type Page } from '@playwright/test'
import { type FaultName, REQUEST_ID } from './faults.ts'

/** The heading under which each fault is told, and whether an answer came that named its request. */
export const words = {
  'an error 500': { heading: 'Layanan sedang terganggu', traced: true },
  'a gateway’s 502': { heading: 'Layanan sedang terganggu', traced: true },
  'HTML for JSON': { heading: 'Jawaban server tidak dapat dibaca', traced: true },
  'a wrong type': { heading: 'Jawaban server tidak dapat dibaca', traced: true },
  'a missing field': { heading: 'Jawaban server tidak dapat dibaca', traced: true },
  'empty data': { heading: 'Jawaban server tidak dapat dibaca', traced: true },
  'no answer': { heading: 'Server terlalu lama menjawab', traced: false },
  'a reset connection': { heading: 'Server tidak dapat dihubungi', traced: false },
  'no network': { heading: 'Anda sedang luring', traced: false },
  'a limit 429': { heading: 'Terlalu banyak permintaan', traced: true },
  'a 401': { heading: 'Sesi Anda sudah berakhir', traced: true },
  'a 403': { heading: 'Anda tidak punya akses', traced: true },
  'a 404': { heading: 'Tidak ditemukan', traced: true },
} as const satisfies Partial<Record<FaultName, { heading: string; traced: boolean }>>

export type ToldFault = keyof typeof words

export function alerts(page: Page): Locator {
  return page.getByRole('main').getByRole('alert')
}

/** The fault is told once, in words, with the request's id where an answer came. */
export async function seeTold(page: Page, fault: ToldFault): Promise<void> {
  const { heading, traced } = words[fault]
  await expect(alerts(page)).toContainText(heading)
  await expect(alerts(page)).toHaveCount(1)
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
export async function pressTryAgainUnlessBack(page: Page): Promise<void> {
  const pressed = pressTryAgain(page).catch(() => undefined)
  await Promise.race([pressed, expect(alerts(page)).toHaveCount(0)])
}
