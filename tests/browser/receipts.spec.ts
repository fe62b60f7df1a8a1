import type { Page } from '@playwright/test'
import { ADDRESS, DEMO } from '../../mocks/domain/scenarios.ts'
import { readPdf } from '../tools/pdf-text.ts'
import { apiCalls, isCall } from './api-calls.ts'
import { signInByCookie } from './buyer.ts'
import { breakCall } from './faults.ts'
import { expect, test, type MockApi } from './site-test.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const receipt = (page: Page) => page.getByRole('article')

async function lastOrder(api: MockApi): Promise<string> {
  const { orders } = await api.state()
  return orders.at(-1)?.order_id ?? ''
}

/** What the API answers about the order, while the page asks for it. */
async function openReceipt(page: Page, orderId: string, language = '') {
  // The page before may be asking for the same order at this moment.
  await page.goto('about:blank')
  const asked = page.waitForResponse((response) => isCall(apiCalls.order, response.request()))
  await page.goto(`${language}/orders/${orderId}/receipt`)
  const { data } = (await (await asked).json()) as { data: Record<string, unknown> }
  await expect(receipt(page).getByText(/Kota Bandung|32\.73/)).toBeVisible()
  return data
}

/** Pro for a year with a promo code, for somebody with the longest address that the API takes. */
async function buyWithLongestAddress(page: Page, api: MockApi, origin: string): Promise<string> {
  const call = async (method: string, path: string, options: object = {}) => {
    const answer = await page.request.fetch(`${api.origin}/api${path}`, { method, ...options })
    const { data } = (await answer.json()) as { data: Record<string, string> }
    return data
  }
  const { access_token } = await call('POST', '/auth/login', {
    headers: { Origin: origin },
    data: { email: DEMO.email, password: DEMO.password, remember_me: true },
  })
  const headers = { Authorization: `Bearer ${access_token}` }
  const query = 'plan=pro&period=year&promo_code=HEMAT20'
  const { plan_id, summary_version } = await call('GET', `/payment/summary?${query}`, { headers })
  const long = (word: string) => word.repeat(100).slice(0, 100)
  const { order_id = '' } = await call('POST', '/payment/checkout', {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      ...ADDRESS,
      plan_id,
      summary_version,
      promo_code: 'HEMAT20',
      first_name: long('Bambang '),
      last_name: long('Kusumawardhani'),
      address_line1: long('Jalan Jenderal Sudirman '),
      address_line2: long('Blok'),
      company_name: long('PT Maju Jaya Abadi '),
      tax_id: '0123456789012345',
    },
  })
  await api.move(order_id, 'settle')
  await api.advance(2_000)
  return order_id
}

test('a paid order leads to its receipt, which holds what the API says and is one A4 page on paper', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('pro-active')
  await signInByCookie(page, api.origin, baseURL ?? '')
  const orderId = await lastOrder(api)
  await page.goto('/orders')
  await page.getByRole('link', { name: /^Kuitansi NF\// }).click()
  await expect(heading(page)).toHaveText('Kuitansi')
  await expect(receipt(page)).toContainText('Kota Bandung')

  const order = await openReceipt(page, orderId)
  const number = String(order['receipt_number'])
  await expect(page).toHaveTitle(`Kuitansi ${number} · NoteFiber`)
  const facts = [
    number,
    orderId,
    'Pro, Bulanan',
    'Rp299.000',
    'PPN',
    'Rp32.890',
    'Rp331.890',
    'Kartu •••• 1114',
    'Lunas',
    'Sari',
    'Jalan Braga 1',
    'Kota Bandung, Jawa Barat 40111',
    'NPWP: 0000000000000000',
    'Jalan Contoh 1, Bandung 40115, Indonesia',
    'bukan faktur pajak',
    'tidak ada uang sungguhan',
  ]
  for (const fact of facts) await expect(receipt(page)).toContainText(fact)
  await expect(receipt(page)).toContainText(/Tanggal pembayaran.* WIB/)

  const pdf = readPdf(await page.pdf({ format: 'A4', printBackground: true }))
  expect(pdf.pages).toBe(1)
  expect(pdf.size).toEqual([596, 843])
  for (const fact of facts.filter((text) => !text.includes('•'))) expect(pdf.text).toContain(fact)
  for (const chrome of ['Harga', 'Buka aplikasi', 'Tampilan', 'Mode simulasi', 'Cetak', 'Lihat']) {
    expect(pdf.text).not.toContain(chrome)
  }
})

test('the longest address and every kind of line stay on one page', async ({
  page,
  api,
  baseURL,
}) => {
  const orderId = await buyWithLongestAddress(page, api, baseURL ?? '')
  await openReceipt(page, orderId)
  await expect(receipt(page)).toContainText('NPWP/NIK: 0123456789012345')
  await expect(receipt(page)).toContainText('-Rp598.000')
  const pdf = readPdf(await page.pdf({ format: 'A4' }))
  expect(pdf.pages).toBe(1)
  expect(pdf.text).toContain('-Rp598.000')
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow()).toBe(0)
})

test('in English and in the dark it is the same receipt, and paper is light', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('partially-refunded')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await openReceipt(page, await lastOrder(api), '/en')
  await expect(heading(page)).toHaveText('Receipt')
  await expect(receipt(page)).toContainText('Partly refunded')
  await expect(receipt(page)).toContainText('Refunded so farRp100.000')
  await expect(receipt(page)).toContainText('not a tax invoice (faktur pajak)')
  const inkLightness = () =>
    receipt(page).evaluate((element) => {
      const context = document.createElement('canvas').getContext('2d')
      if (context === null) return Number.NaN
      context.fillStyle = getComputedStyle(element).color
      context.fillRect(0, 0, 1, 1)
      return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3))
    })
  expect(await inkLightness()).toBeGreaterThan(200)
  await page.emulateMedia({ media: 'print' })
  expect(await inkLightness()).toBeLessThan(60)
})

test('the print button opens the browser’s print dialog', async ({ page, api, baseURL }) => {
  await api.reset('pro-active')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true)
  })
  await openReceipt(page, await lastOrder(api))
  await page.getByRole('button', { name: 'Cetak atau simpan sebagai PDF' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed')
})

test('places whose names cannot be loaded are shown as saved, and a press loads them', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('pro-active')
  await signInByCookie(page, api.origin, baseURL ?? '')
  const breakage = await breakCall(page, ['cities', 'a 404'])
  await openReceipt(page, await lastOrder(api))
  await expect(receipt(page)).toContainText('32.73, Jawa Barat 40111')
  await breakage.mend()
  await page.getByRole('button', { name: 'Muat nama wilayah' }).click()
  await expect(receipt(page)).toContainText('Kota Bandung, Jawa Barat 40111')
})

test('a receipt whose payment the bank took back says that it proves nothing any more', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('failed')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await openReceipt(page, await lastOrder(api))
  await expect(receipt(page)).toContainText('Ditarik kembali oleh bank')
  await expect(receipt(page)).toContainText('tidak berlaku lagi sebagai bukti pembayaran')
})

for (const { scenario, reason } of [
  { scenario: 'va-pending', reason: 'belum dibayar' },
  { scenario: 'cancelled', reason: 'tidak pernah dibayar' },
] as const) {
  test(`an order without a receipt says why (${scenario}) and leads back to the order`, async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset(scenario)
    await signInByCookie(page, api.origin, baseURL ?? '')
    const orderId = await lastOrder(api)
    await page.goto(`/orders/${orderId}/receipt`)
    await expect(heading(page)).toHaveText('Belum ada kuitansi')
    await expect(page.getByRole('main')).toContainText(reason)
    await page.getByRole('main').getByRole('link', { name: 'Lihat pesanan' }).click()
    await expect(page).toHaveURL(new RegExp(`/orders/${orderId}$`))
  })
}

test('a receipt that waits for the payment appears when the money does', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('va-pending')
  await api.settings({ notification_delay_ms: 0 })
  await signInByCookie(page, api.origin, baseURL ?? '')
  const orderId = await lastOrder(api)
  await page.goto(`/orders/${orderId}/receipt`)
  await expect(heading(page)).toHaveText('Belum ada kuitansi')
  await api.move(orderId, 'settle')
  await expect(receipt(page)).toContainText('Virtual account BCA')
})
