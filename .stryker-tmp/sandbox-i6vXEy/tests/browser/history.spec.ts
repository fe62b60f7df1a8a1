// @ts-nocheck
import type { Page } from '@playwright/test'
import { chromiumLaunchOptions } from '../tools/chromium.ts'
import { openPayment, pressPay, signInByCookie, snapFrame } from './buyer.ts'
import { expect, test } from './site-test.ts'

// Playwright turns the browser's back/forward cache off.
test.use({
  launchOptions: {
    ...(await chromiumLaunchOptions()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { isKept: true }))
const isMarked = (page: Page) => page.evaluate(() => 'isKept' in window)

/** Full browsers keep pages for going back; Chromium's headless shell keeps none. */
async function keepsPages(page: Page, origin: string): Promise<boolean> {
  const probe = await page.context().newPage()
  await probe.goto(`${origin}/favicon.svg`)
  await mark(probe)
  await probe.goto(`${origin}/favicon.svg?other`)
  await probe.evaluate(() => window.history.back())
  await expect(probe).toHaveURL(`${origin}/favicon.svg`)
  const kept = await isMarked(probe)
  await probe.close()
  return kept
}

/**
 * Leaves for another page and comes back by history to the very page that was left.
 * Where the browser cannot do that, the page is told what it would have been told.
 */
async function leaveAndReturn(page: Page, elsewhere: string, meanwhile = async () => {}) {
  const tell = (type: 'pagehide' | 'pageshow') =>
    page.evaluate(
      (event) => void window.dispatchEvent(new PageTransitionEvent(event, { persisted: true })),
      type,
    )
  if (await keepsPages(page, new URL(page.url()).origin)) {
    const left = page.url()
    await mark(page)
    await page.goto(elsewhere)
    await meanwhile()
    await page.evaluate(() => window.history.back())
    await expect(page).toHaveURL(left)
    expect(await isMarked(page)).toBe(true)
    return
  }
  await tell('pagehide')
  await meanwhile()
  await tell('pageshow')
}

test('a buyer who leaves with the payment page open and comes back goes on with the same order', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  const frame = await openPayment(page)
  await expect(frame.getByRole('button', { name: 'QRIS', exact: true })).toBeVisible()
  await leaveAndReturn(page, `${api.origin}/mock-snap/redirect.html`)
  await expect(page.getByRole('alert')).toContainText('Belum ada yang ditagih')
  await expect(page.locator('iframe')).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Braga 1')
  await pressPay(page)
  await snapFrame(page).getByRole('button', { name: 'QRIS', exact: true }).click()
  await snapFrame(page).getByRole('button', { name: 'Bayar sekarang' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pembayaran berhasil')
  expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
})

test('an order that was paid while its page was put away is shown as paid when it is back', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('va-pending')
  await signInByCookie(page, api.origin, baseURL ?? '')
  const [order] = (await api.state()).orders
  const orderId = order?.order_id ?? ''
  await page.goto(`/orders/${orderId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Menunggu pembayaran Anda')
  await leaveAndReturn(page, '/pricing', async () => {
    await api.move(orderId, 'settle')
    await api.advance(2_000)
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pembayaran berhasil')
  await expect(page.getByRole('banner').getByText('Paket Pro')).toBeVisible()
})
