// @ts-nocheck
import { expect, test } from './site-test.ts'

const facts = 'Chrome atau WebView 111, Safari 16.4, Firefox 128'

test('a browser older than the supported ones gets the facts, not a blank page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // Chrome 111 and Firefox 127 differ from the supported ones in what this object offers.
    Object.defineProperty(CSS, 'registerProperty', { value: undefined })
  })
  await page.goto('/pricing')
  await expect(page.getByText(facts)).toBeVisible()
  await expect(page.getByRole('link', { name: /@notefiber\.test/ }).first()).toBeVisible()
  await expect(page.getByRole('banner')).toHaveCount(0)
})

test('without JavaScript the page says what it needs', async ({ browser, site, guard }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin })
  await guard.watch(context)
  const page = await context.newPage()
  await page.goto('/checkout?plan=pro')
  await expect(page.getByText(facts)).toBeVisible()
  await context.close()
})

test('a supported browser never sees the plain page', async ({ page }) => {
  await page.goto('/pricing')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(facts)).toBeHidden()
})
