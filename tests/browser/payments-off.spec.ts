import type { Page } from '@playwright/test'
import type { ScenarioName } from '../../mocks/domain/scenarios.ts'
import { signInByCookie } from './buyer.ts'
import { expect, type MockApi, test } from './site-test.ts'

test.use({ payments: 'off' })

const closed = 'Pembelian paket sedang ditutup'
/** The language links of the header and the footer lead to the same address. */
const toCheckout = ':is(main, aside, [role=dialog]) a:not([hreflang])[href*="/checkout?"]'
const main = (page: Page) => page.getByRole('main')

/** Nothing on the page costs anything, and nothing leads to paying. */
async function seeNothingForSale(page: Page): Promise<void> {
  await expect(page.locator('body')).not.toContainText(/Rp\s?\d/)
  await expect(page.locator(toCheckout)).toHaveCount(0)
  for (const name of [/^(Perpanjang|Renew)/, /^(Tingkatkan|Upgrade)/, /^Lanjutkan pembayaran/]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  }
}

async function become(
  { page, api, baseURL }: { page: Page; api: MockApi; baseURL: string | undefined },
  scenario: ScenarioName,
): Promise<void> {
  await api.reset(scenario)
  await signInByCookie(page, api.origin, baseURL ?? '')
}

for (const [path, text] of [
  ['/', closed],
  ['/pricing?period=year', closed],
  ['/en/pricing', 'Plans cannot be bought at the moment'],
] as const) {
  test(`with payments off ${path} shows the plans without a price, and says why`, async ({
    page,
  }) => {
    const answer = await page.goto(path)
    await expect(main(page).getByText(text)).toBeVisible()
    await expect(page.getByRole('article', { name: 'Pro', exact: true })).toBeVisible()
    await seeNothingForSale(page)
    expect(await answer?.text()).not.toMatch(/Rp\s?\d/)
  })
}

test('with payments off a checkout says so to anybody, loads no payment page and leads on', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/checkout?plan=pro&period=year')
  await expect(page.getByRole('heading', { name: 'Pembayaran sedang ditutup' })).toBeVisible()
  await expect(main(page)).toContainText('Yang sudah aktif tetap aktif.')
  await expect(main(page).getByRole('link', { name: 'Hubungi bantuan' })).toBeVisible()
  await seeNothingForSale(page)
  expect(asked.filter((path) => /snap\.js|payment\/summary/.test(path))).toEqual([])
  await main(page).getByRole('link', { name: 'Buka aplikasi' }).click()
  await expect(page).toHaveURL(/\/auth\/signin/)
})

test('with payments off a subscriber in grace reads how things stand, and is not asked to renew', async ({
  page,
  api,
  baseURL,
}) => {
  await become({ page, api, baseURL }, 'grace')
  await page.goto('/app/billing')
  const plan = page.getByRole('region', { name: 'Paket Anda' })
  await expect(plan.getByText('Masa tenggang', { exact: true })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Perpanjangan paket' })).toContainText(
    'Perpanjangan sedang ditutup',
  )
  await expect(page.getByRole('region', { name: 'Ganti paket' })).toContainText(closed)
  await expect(plan).not.toContainText('Rp')
  await expect(page.locator(toCheckout)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Perpanjang' })).toHaveCount(0)
  // What was paid is a fact, and stays in the list of orders.
  await expect(page.getByRole('region', { name: 'Pesanan dan kuitansi' })).toContainText('Lunas')
})

test('with payments off a limit is told without an offer', async ({ page, api, baseURL }) => {
  await become({ page, api, baseURL }, 'free-at-ai-limit')
  await page.goto('/app')
  await expect(page.getByText('5 dari 5 hari ini')).toBeVisible()
  await seeNothingForSale(page)
  const box = page.getByRole('textbox', { name: 'Pesan', exact: true })
  await box.fill('Ringkas catatan rapat minggu ini')
  await box.press('Enter')
  const modal = page.getByRole('dialog', { name: 'Jatah obrolan AI hari ini habis' })
  await expect(modal).toContainText('Dihitung ulang dari nol pada')
  await expect(modal).toContainText(closed)
  await seeNothingForSale(page)
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('Ringkas catatan rapat minggu ini')
})

test('with payments off a code that is out can still be paid and checked, and no payment page opens', async ({
  page,
  api,
  baseURL,
}) => {
  await become({ page, api, baseURL }, 'va-pending')
  const [order] = (await api.state()).orders
  await page.goto(`/orders/${order?.order_id}`)
  await expect(main(page)).toContainText('Pembayaran sedang ditutup')
  await expect(main(page)).toContainText('Nomor virtual account')
  for (const name of ['Lanjutkan pembayaran', 'Ganti cara bayar']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  }
  await api.move(order?.order_id ?? '', 'settle')
  await page.getByRole('button', { name: 'Saya sudah bayar, periksa sekarang' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pembayaran berhasil' })).toBeVisible()
})
