import { expect, type Page } from '@playwright/test'
import { signInByCookie, signInByForm } from './buyer.ts'
import {
  type FailureCase,
  notAlone,
  notEmptyList,
  notForActions,
  notForReads,
  notRead,
  notWithoutSession,
  type Visit,
} from './failure-table.ts'
import { alerts, pressTryAgain, seeTold, seeTrace, words } from './failure-words.ts'

const openSignedIn =
  (address: string) =>
  async ({ page, api, origin }: Visit) => {
    await signInByCookie(page, api.origin, origin)
    await page.goto(address)
  }

async function seePrices(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: /^Pilih Pro/ })).toBeVisible()
  await expect(alerts(page)).toHaveCount(0)
}

const header = (page: Page) => page.getByRole('banner')

function plansOf(route: '/' | '/pricing', always: FailureCase['always']): FailureCase {
  return {
    route,
    call: 'plans',
    // The page came with the prices that its server knew.
    waits: seePrices,
    prepare: async ({ page }) => void (await page.goto(route)),
    told: seeTold,
    step: pressTryAgain,
    works: async ({ page }) => {
      await seePrices(page)
      await page.getByRole('link', { name: /^Pilih Pro/ }).click()
      await expect(page).toHaveURL(/\/auth\/signin/)
    },
    not: { ...notForReads, ...notWithoutSession, ...notEmptyList },
    always,
  }
}

export const publicCases: readonly FailureCase[] = [
  plansOf('/', ['a wrong type', 'no network']),
  plansOf('/pricing', ['an error 500', 'no answer', 'HTML for JSON']),
  {
    route: '/pricing',
    call: 'refresh',
    says: 'Status masuk belum diketahui',
    prepare: openSignedIn('/pricing'),
    told: async (page) => {
      await expect(header(page)).toContainText('Status masuk belum diketahui')
      await seePrices(page)
    },
    step: async (page) =>
      header(page)
        .getByRole('button', { name: /Coba lagi/ })
        .click(),
    works: async ({ page }) => {
      await expect(header(page).getByRole('button', { name: 'Akun' })).toBeVisible()
    },
    cells: {
      'no network': {
        // The prices may have lost their answer to it as well, which is told beside them.
        told: async (page) => {
          await expect(header(page)).toContainText('Status masuk belum diketahui')
          await expect(page.getByRole('link', { name: /^Pilih Pro/ })).toBeVisible()
        },
      },
      'a 401': {
        says: 'Masuk',
        told: seePrices,
        step: async (page) => {
          await header(page).getByRole('link', { name: 'Masuk' }).click()
          await signInByForm(page)
          await expect(page).toHaveURL(/\/pricing$/)
        },
      },
    },
    not: notForReads,
    always: ['an error 500'],
  },
  {
    route: '/pricing',
    call: 'subscription',
    says: 'nothing: every plan stays on offer',
    prepare: openSignedIn('/pricing'),
    told: seePrices,
    step: async () => undefined,
    works: async ({ page }) => {
      await page.getByRole('link', { name: /^Pilih Pro/ }).click()
      await expect(page).toHaveURL(/\/checkout/)
    },
    not: { ...notForReads, ...notAlone },
    always: ['HTML for JSON'],
  },
  {
    route: '/pricing',
    call: 'logout',
    prepare: openSignedIn('/pricing'),
    provoke: async (page) => {
      await header(page).getByRole('button', { name: 'Akun' }).click()
      // The menu's own question is answered by then: what happens to it is told at its own place.
      await expect(header(page).getByRole('meter').first()).toBeVisible()
      await header(page).getByRole('button', { name: 'Keluar' }).click()
    },
    told: async (page, fault) => {
      const notice = header(page).getByRole('alert')
      await expect(notice).toHaveCount(1)
      await expect(notice).toContainText(words[fault].heading)
      await seeTrace(notice, words[fault].traced)
      await expect(header(page)).toContainText('Anda belum keluar.')
    },
    step: async (page) => header(page).getByRole('button', { name: 'Keluar' }).click(),
    works: async ({ page }) => {
      await expect(header(page).getByRole('link', { name: 'Masuk' })).toBeVisible()
      await seePrices(page)
    },
    cells: {
      'a 401': { says: 'Masuk', told: seePrices, step: async () => undefined },
    },
    not: {
      ...notForActions,
      ...notRead,
      'a 409 CONFLICT': 'leaving fits every state',
      'a 422': 'nothing is sent that could be wrong',
    },
    always: ['an error 500'],
  },
]
