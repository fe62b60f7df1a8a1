// @ts-nocheck
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { signInByCookie } from './buyer.ts'
import { expect, test } from './site-test.ts'

function switchTo(page: Page, period: 'Bulanan' | 'Tahunan') {
  return page.getByRole('radio', { name: period }).check()
}

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test('the period stands in the address, the usual one does not, and going back leaves the page', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Harga' }).click()
  await switchTo(page, 'Tahunan')
  await expect(page).toHaveURL(/\/pricing\?period=year$/)
  await expect(page.getByText('Rp2.990.000')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Tahunan' })).toBeChecked()
  await switchTo(page, 'Bulanan')
  await expect(page).toHaveURL(/\/pricing$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
})

test('a period that does not exist shows the monthly prices', async ({ page }) => {
  await page.goto('/pricing?period=decade')
  await expect(page.getByRole('radio', { name: 'Bulanan' })).toBeChecked()
  await expect(page.getByText('Rp299.000')).toBeVisible()
})

test('the arrow keys switch the period, keep the focus and have the saving announced', async ({
  page,
}) => {
  await page.goto('/en/pricing')
  await page.getByRole('radio', { name: 'Monthly' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Yearly' })).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Yearly' })).toBeChecked()
  await expect(page.getByRole('radiogroup').getByRole('status')).toHaveText(
    'Showing prices per year. Save 16%. Against 12 times the monthly price.',
  )
  await expect(page).toHaveURL(/\/en\/pricing\?period=year$/)
})

test('the landing page passes its period on to the comparison', async ({ page }) => {
  await page.goto('/')
  await switchTo(page, 'Tahunan')
  await page.getByRole('link', { name: 'Bandingkan paket lebih lengkap' }).click()
  await expect(page).toHaveURL(/\/pricing\?period=year$/)
  const table = page.getByRole('table', { name: 'Bandingkan paket' })
  const search = table.getByRole('row', { name: /^Pencarian semantik per hari/ })
  await expect(search.getByRole('cell')).toHaveText(['tidak termasuk', '10', '100', 'tanpa batas'])
})

test('who has a plan finds it marked, and leads to the app', async ({ page, api, baseURL }) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/pricing')
  const free = page.getByRole('article', { name: 'Free' })
  await expect(free.getByText('Paket Anda')).toBeVisible()
  await free.getByRole('link', { name: 'Buka aplikasi' }).click()
  await expect(page).toHaveURL(/\/app$/)
})

test('prices that do not come are told, and come with the next try', async ({ page }) => {
  await page.route('**/api/plans', (route) => route.fulfill({ status: 500, body: '' }))
  await page.goto('/pricing')
  await expect(page.getByRole('alert')).toContainText('Layanan sedang terganggu')
  await page.unroute('**/api/plans')
  await page.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(page.getByRole('article', { name: 'Pro' })).toBeVisible()
})

for (const path of ['/', '/pricing', '/en', '/en/pricing?period=year']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path}, ${colorScheme}, and nothing sticks out at 320 px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expect(page.getByRole('article', { name: 'Pro' })).toBeVisible()
      for (const question of await page.locator('summary').all()) await question.click()
      expect(await axeFindings(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await axeFindings(page)).toEqual([])
      const overflow = await page.evaluate(() => document.body.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
}
