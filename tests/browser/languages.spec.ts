import { signInByCookie } from './buyer.ts'
import { expect, test } from './site-test.ts'

test('English lives under /en and keeps to it from page to page', async ({ page }) => {
  await page.goto('/en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Pricing' })
    .click()
  await expect(page).toHaveURL(/\/en\/pricing$/)
  await expect(page).toHaveTitle(/NoteFiber/)
  for (const [language, address] of [
    ['id', /[^n]\/pricing$/],
    ['en', /\/en\/pricing$/],
    ['x-default', /[^n]\/pricing$/],
  ] as const) {
    const alternate = page.locator(`link[rel="alternate"][hreflang="${language}"]`)
    await expect(alternate).toHaveAttribute('href', address)
  }
})

test('switching the language keeps the page, the query and what was typed', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/checkout?plan=pro&period=year')
  await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Braga 1')
  await page
    .getByRole('navigation', { name: 'Bahasa' })
    .getByRole('link', { name: 'English' })
    .click()
  await expect(page).toHaveURL(/\/en\/checkout\?plan=pro&period=year$/)
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue('Jalan Braga 1')
  await expect(page.getByRole('button', { name: 'Pay Rp3.318.900' })).toBeEnabled()
})

test('only the language in use is downloaded', async ({ page }) => {
  const scripts: string[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text())
  })
  await page.goto('/en/pricing')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const code = scripts.join('\n')
  expect(code).toContain('Skip to content')
  expect(code).not.toContain('Langsung ke isi')
})

test.describe('a browser that speaks English', () => {
  test.use({ locale: 'en-GB' })

  test('is offered English, in English, and never redirected', async ({ page }) => {
    await page.goto('/pricing?period=year')
    await expect(page.locator('html')).toHaveAttribute('lang', 'id')
    await expect(page).toHaveURL(/\/pricing\?period=year$/)
    await page.getByRole('link', { name: 'Read in English' }).click()
    await expect(page).toHaveURL(/\/en\/pricing\?period=year$/)
  })

  test('may stay in Indonesian and is not asked again', async ({ page }) => {
    await page.goto('/pricing')
    await page.getByRole('button', { name: 'Tetap dalam Bahasa Indonesia' }).click()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Read in English' })).toHaveCount(0)
  })
})
