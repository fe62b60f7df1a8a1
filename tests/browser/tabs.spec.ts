import type { Page } from '@playwright/test'
import { apiCalls } from './api-calls.ts'
import { fillBillingForm, openPayment, pressPay, signInByCookie, snapFrame } from './buyer.ts'
import { expect, test } from './site-test.ts'
import { countCalls } from './watching.ts'

const payButton = (page: Page) => page.getByRole('button', { name: /^Bayar Rp/ })
const checkoutOfPro = '/checkout?plan=pro&period=year'

test.beforeEach(async ({ page, api, baseURL }) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
})

test('a plan that is paid in one tab is open in the other, without a reload', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto('/app')
  await expect(other.getByRole('banner').getByText('Paket Gratis')).toBeVisible()
  const frame = await openPayment(page)
  await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
  await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pembayaran berhasil')
  await expect(other.getByRole('banner').getByText('Paket Pro')).toBeVisible()
})

test('what is paid in one tab is credited in the other, which loses nothing that was typed', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto('/checkout?plan=team')
  const address = other.getByRole('textbox', { name: 'Alamat' })
  await address.fill('Jalan Asia Afrika 8')
  const due = async () => Number((await payButton(other).textContent())?.replaceAll(/\D/g, ''))
  await expect(payButton(other)).toBeVisible()
  const before = await due()
  const frame = await openPayment(page)
  await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
  await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pembayaran berhasil')
  await expect.poll(due).toBeLessThan(before)
  await expect(address).toHaveValue('Jalan Asia Afrika 8')
})

test('two tabs that press "pay" at the same moment make one order; the second is led to it', async ({
  page,
  context,
  api,
}) => {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto(checkoutOfPro)
    await fillBillingForm(tab)
    await expect(payButton(tab)).toBeEnabled()
  }
  await Promise.all([pressPay(page), pressPay(other)])
  const led = await Promise.any(
    [page, other].map((tab) => tab.waitForURL(/\/orders\/NF-/).then(() => tab)),
  )
  const paying = led === page ? other : page
  await expect(led.getByRole('button', { name: 'Lanjutkan pembayaran' })).toBeVisible()
  await expect(snapFrame(paying).getByRole('button', { name: 'QRIS', exact: true })).toBeVisible()
  await expect(paying.getByRole('complementary', { name: /belum selesai/ })).toHaveCount(0)
  expect((await api.state()).counters).toMatchObject({ orders_created: 1, tokens_created: 1 })
})

test.describe('an impatient buyer makes one order', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(checkoutOfPro)
    await fillBillingForm(page)
    await expect(payButton(page)).toBeEnabled()
  })

  test.afterEach(async ({ page, api }) => {
    await expect(snapFrame(page).getByRole('button', { name: 'QRIS', exact: true })).toBeVisible()
    expect((await api.state()).counters).toMatchObject({ orders_created: 1, tokens_created: 1 })
  })

  test('with a double click', async ({ page }) => {
    const placed = countCalls(page, apiCalls.checkout)
    await payButton(page).dblclick()
    await expect.poll(placed).toBe(1)
  })

  test('with Enter, twice, in a field', async ({ page }) => {
    const placed = countCalls(page, apiCalls.checkout)
    const address = page.getByRole('textbox', { name: 'Alamat' })
    await address.press('Enter')
    await address.press('Enter')
    await expect.poll(placed).toBe(1)
  })

  test('going back and forward before paying', async ({ page }) => {
    await pressPay(page)
    await expect(snapFrame(page).getByRole('button', { name: 'QRIS', exact: true })).toBeVisible()
    await page.goto('/pricing')
    await page.evaluate(() => window.history.back())
    await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Braga 1')
    await expect(payButton(page)).toBeEnabled()
    await pressPay(page)
  })
})
