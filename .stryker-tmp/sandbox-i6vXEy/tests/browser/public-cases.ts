// @ts-nocheck
import { expect, type Page } from '@playwright/test'
import { signInByCookie } from './buyer.ts'
import type { FailureCase, Visit } from './failure-table.ts'
import { alerts, pressTryAgain, seeTold } from './failure-words.ts'

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
    prepare: async ({ page }) => void (await page.goto(route)),
    told: seeTold,
    step: pressTryAgain,
    works: async ({ page }) => {
      await seePrices(page)
      await page.getByRole('link', { name: /^Pilih Pro/ }).click()
      await expect(page).toHaveURL(/\/auth\/signin/)
    },
    not: { 'empty data': 'an empty list is a real answer' },
    always,
  }
}

export const publicCases: readonly FailureCase[] = [
  plansOf('/', ['a wrong type', 'no network']),
  plansOf('/pricing', ['an error 500', 'no answer', 'HTML for JSON']),
  {
    route: '/pricing',
    call: 'refresh',
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
    always: ['an error 500'],
  },
  {
    route: '/pricing',
    call: 'subscription',
    prepare: openSignedIn('/pricing'),
    told: seePrices,
    step: async () => undefined,
    works: async ({ page }) => {
      await page.getByRole('link', { name: /^Pilih Pro/ }).click()
      await expect(page).toHaveURL(/\/checkout/)
    },
    not: { 'no network': 'the other calls of the page fail with it' },
    always: ['HTML for JSON'],
  },
]
