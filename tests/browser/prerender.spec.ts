import type { Page } from '@playwright/test'
import { apiCalls } from './api-calls.ts'
import { signInByCookie } from './buyer.ts'
import { expect, test } from './site-test.ts'
import { countCalls } from './watching.ts'

declare global {
  interface Window {
    /** The layout shifts of this document, added up. */
    shifted?: number
  }
}

/** Whatever moves without being asked to, from the first paint on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) window.shifted = (window.shifted ?? 0) + Number(entry.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Holds back what an address answers until it is let go. */
async function holdAnswers(page: Page, url: string | RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(url, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  const sights = {
    '/pricing': ['Paket dan harga', 'Rp299.000', 'Pilih Pro bulanan'],
    '/en/pricing': ['Plans and prices', 'Rp299.000', 'per month'],
    '/': ['Semua catatan Anda, siap menjawab.', 'Rp99.000'],
    '/en': ['Rp99.000', 'Compare the plans'],
    '/checkout?plan=pro&period=year': ['Pembayaran', 'Halaman ini memerlukan JavaScript'],
    '/en/checkout?plan=pro': ['Checkout', 'This page needs JavaScript'],
  }
  for (const [address, texts] of Object.entries(sights)) {
    test(`${address} can be read`, async ({ page }) => {
      await page.goto(address)
      for (const text of texts) await expect(page.getByText(text).first()).toBeVisible()
      await expect(page.getByRole('banner')).toBeVisible()
      const lang = address.startsWith('/en') ? 'en' : 'id'
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
    })
  }

  test('an address that only the app knows shows nothing of another page', async ({ page }) => {
    await page.goto('/orders/NF-1')
    await expect(page.getByText('Halaman ini memerlukan JavaScript')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Semua catatan Anda' })).toHaveCount(0)
  })
})

for (const address of ['/', '/en', '/pricing', '/en/pricing']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const visitor of ['signed out', 'signed in'] as const) {
      test(`${address} comes to life as it stands: ${colorScheme}, ${visitor}`, async ({
        page,
        api,
        baseURL,
      }) => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width: 412, height: 823 })
        if (visitor === 'signed in') await signInByCookie(page, api.origin, baseURL ?? '')
        await watchShifts(page)
        const letGo = await holdAnswers(page, '**/auth/refresh')
        await page.goto(address)
        const heading = page.getByRole('main').getByRole('heading', { level: 1 })
        await heading.evaluate((element) => element.setAttribute('data-prerendered', ''))
        letGo()
        const header = page.getByRole('banner')
        const known =
          visitor === 'signed in'
            ? header.getByRole('button', { name: /^(Akun|Account)$/ })
            : header.getByRole('link', { name: /^(Masuk|Sign in)$/ })
        await expect(known).toBeVisible()
        await page.waitForLoadState('networkidle')
        await expect(heading).toHaveAttribute('data-prerendered', '')
        expect(await page.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.01)
      })
    }
  }
}

test('a theme that was chosen and a language that is offered are there from the first paint', async ({
  page,
  browser,
  site,
  guard,
}) => {
  await page.goto('/pricing')
  await page.getByRole('combobox', { name: 'Tampilan' }).selectOption('dark')
  // Chosen before the page has come to life, it counts from then on.
  await expect(page.locator('html')).toHaveClass('dark')
  const context = await browser.newContext({
    baseURL: site.origin,
    locale: 'en-GB',
    storageState: await page.context().storageState(),
  })
  await guard.watch(context)
  const other = await context.newPage()
  await watchShifts(other)
  await other.goto('/pricing')
  await expect(other.getByRole('link', { name: 'Read in English' })).toBeVisible()
  await expect(other.getByRole('combobox', { name: 'Tampilan' })).toHaveValue('dark')
  await expect(other.locator('html')).toHaveClass('dark')
  await expect(other.getByRole('banner').getByRole('link', { name: 'Masuk' })).toBeVisible()
  expect(await other.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.01)
  await context.close()
})

test('a period that is chosen before the page has come to life counts', async ({ page }) => {
  const letGo = await holdAnswers(page, '**/assets/index-*.js')
  await page.goto('/pricing', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: 'Tahunan' }).check()
  letGo()
  await expect(page).toHaveURL(/period=year/)
  await expect(page.getByRole('radio', { name: 'Tahunan' })).toBeChecked()
  await expect(page.getByText('Rp2.990.000')).toBeVisible()
})

test('a query that the page was not rendered for is followed', async ({ page }) => {
  await watchShifts(page)
  await page.goto('/pricing?period=year')
  await expect(page.getByRole('radio', { name: 'Tahunan' })).toBeChecked()
  await expect(page.getByText('Rp2.990.000')).toBeVisible()
  await expect(page.getByText('Rp299.000')).toHaveCount(0)
  expect(await page.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.01)
})

test('a baked price gives way to the fresh one before it can be bought', async ({
  page,
  api,
  baseURL,
}) => {
  await api.settings({ prices: { plan_pro_month: 319_000 } })
  await signInByCookie(page, api.origin, baseURL ?? '')
  const letGo = await holdAnswers(page, '**/api/plans')
  const plansAsked = countCalls(page, apiCalls.plans)
  await page.goto('/pricing')
  const pro = page.getByRole('article', { name: 'Pro' })
  await expect(pro).toContainText('Rp299.000')
  await expect(page.getByRole('banner').getByRole('button', { name: 'Akun' })).toBeVisible()
  await pro.getByRole('link', { name: 'Pilih Pro bulanan' }).click()
  await expect(page).toHaveURL(/\/checkout\?plan=pro&period=month$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Pembayaran' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Bayar/ })).toHaveCount(0)
  letGo()
  await expect(page.getByRole('button', { name: 'Bayar Rp354.090' })).toBeEnabled()
  await page.goBack()
  await expect(pro).toContainText('Rp319.000')
  expect(plansAsked()).toBe(1)
})

test('prices that cannot be confirmed stay, with a word about it and a way on', async ({
  page,
}) => {
  await page.route('**/api/plans', (route) => route.fulfill({ status: 500, body: '' }))
  await page.goto('/pricing')
  await expect(page.getByRole('alert')).toContainText('Layanan sedang terganggu')
  await expect(page.getByRole('article', { name: 'Pro' })).toContainText('Rp299.000')
  await page.unroute('**/api/plans')
  await page.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a buyer who goes back before the page has come to life finds the one before it', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/checkout?plan=pro&period=year')
  await page.getByRole('banner').getByRole('link', { name: 'Harga' }).click()
  await expect(page).toHaveURL(/\/pricing$/)
  const letGo = await holdAnswers(page, /\/assets\/common-[^/]+\.js$/)
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByText('Rp299.000').first()).toBeVisible()
  await page.evaluate(() => window.history.back())
  letGo()
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toBeVisible()
})

test('a buyer who goes back while the code of the page is on its way finds the one before it', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/checkout?plan=pro&period=year')
  await page.getByRole('banner').getByRole('link', { name: 'Harga' }).click()
  await expect(page).toHaveURL(/\/pricing$/)
  const letGo = await holdAnswers(page, /\/assets\/pricing-[^/]+\.js$/)
  await page.reload({ waitUntil: 'commit' })
  // The router has begun with the page that is being left: where it keeps itself for its own tools, it says so.
  await page.waitForFunction(() => {
    const router: unknown = Reflect.get(window, '__TSR_ROUTER__')
    return JSON.stringify(Object(router).stores?.status.get()) === '"pending"'
  })
  await page.evaluate(() => window.history.back())
  await expect(page).toHaveURL(/\/checkout/)
  letGo()
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toBeVisible()
})
