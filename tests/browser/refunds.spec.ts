import type { Page } from '@playwright/test'
import { apiCalls, isCall } from './api-calls.ts'
import { signInByCookie } from './buyer.ts'
import { expect, test, type MockApi } from './site-test.ts'
import { focusWindow } from './watching.ts'

const main = (page: Page) => page.getByRole('main')
const reason = (page: Page) => page.getByRole('textbox', { name: 'Alasan' })
const ask = (page: Page) => page.getByRole('button', { name: 'Ajukan pengembalian dana' })
const why = 'Saya keliru memilih paket.'

async function lastOrder(api: MockApi): Promise<string> {
  const { orders } = await api.state()
  return orders.at(-1)?.order_id ?? ''
}

async function openRefund(page: Page, api: MockApi, origin = ''): Promise<string> {
  await signInByCookie(page, api.origin, origin)
  const orderId = await lastOrder(api)
  await page.goto(`/orders/${orderId}/refund`)
  await expect(main(page)).toContainText('Total dibayarRp331.890')
  return orderId
}

test('a refund is asked for from the paid order, once, and is followed on the billing page', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('pro-active')
  await signInByCookie(page, api.origin, baseURL ?? '')
  const orderId = await lastOrder(api)
  await page.goto(`/orders/${orderId}`)
  await page.getByRole('main').getByRole('link', { name: 'Pengembalian dana' }).click()
  await expect(main(page)).toContainText('akses dari pesanan ini berakhir saat itu juga')
  await expect(main(page)).toContainText('Bila hanya sebagian yang dikembalikan, akses tetap')

  await reason(page).fill('keliru')
  await ask(page).click()
  await expect(reason(page)).toBeFocused()
  await expect(reason(page)).toHaveAccessibleDescription(/paling sedikit 10 huruf/)
  await reason(page).fill(why)
  const asked: unknown[] = []
  page.on('request', (request) => {
    if (isCall(apiCalls.refundRequest, request)) asked.push(request.postDataJSON())
  })
  await ask(page).dblclick()
  await expect(main(page).getByRole('status')).toHaveText('Permintaan Anda sudah kami terima.')
  await expect(page.getByRole('link', { name: 'Lihat pesanan' })).toBeFocused()
  await expect(reason(page)).toHaveCount(0)
  expect(asked).toEqual([{ order_id: orderId, reason: why }])
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(why)

  await page.goto('/app/billing')
  const refunds = page.getByRole('region', { name: 'Pengembalian dana' })
  await expect(refunds).toContainText('Sedang ditinjau')
  await expect(refunds).toContainText('Rp331.890')
  await expect(refunds).toContainText(`Alasan: ${why}`)
})

test('a refund that is granted changes what every open page of it says', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('refund-requested')
  await api.settings({ notification_delay_ms: 0 })
  const orderId = await openRefund(page, api, baseURL)
  await expect(main(page)).toContainText('Sedang ditinjau')
  await expect(reason(page)).toHaveCount(0)
  const billing = await page.context().newPage()
  await billing.goto('/app/billing')
  await expect(billing.getByRole('banner').getByText('Paket Pro')).toBeVisible()
  const refunds = billing.getByRole('region', { name: 'Pengembalian dana' })
  await expect(refunds).toContainText('Sedang ditinjau')

  await api.move(orderId, 'refund')
  await api.advance(2_000)
  await focusWindow(page)
  await expect(main(page)).toContainText('Disetujui')
  await expect(main(page)).toContainText('Seluruh pembayaran pesanan ini sudah dikembalikan.')
  await expect(main(page)).toContainText('Sudah dikembalikanRp331.890')
  await expect(refunds).toContainText('Disetujui')
  await expect(billing.getByRole('banner').getByText('Paket Gratis')).toBeVisible()
  await expect(billing.getByRole('region', { name: 'Pesanan dan kuitansi' })).toContainText(
    'Dana dikembalikan',
  )
})

test('after a part came back, the rest can still be asked for', async ({ page, api, baseURL }) => {
  await api.reset('partially-refunded')
  await openRefund(page, api, baseURL)
  await expect(main(page)).toContainText('Sudah dikembalikanRp100.000')
  await reason(page).fill(why)
  await ask(page).click()
  await expect(page.getByRole('list', { name: 'Permintaan untuk pesanan ini' })).toContainText(
    'Rp231.890',
  )
})

for (const { scenario, said } of [
  { scenario: 'refunded', said: 'Seluruh pembayaran pesanan ini sudah dikembalikan.' },
  { scenario: 'expired', said: 'tidak ada dana yang dapat dikembalikan' },
] as const) {
  test(`an order with nothing to give back says so (${scenario})`, async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset(scenario)
    await openRefund(page, api, baseURL)
    await expect(main(page)).toContainText(said)
    await expect(ask(page)).toHaveCount(0)
    await page.getByRole('link', { name: 'Lihat pesanan' }).click()
    await expect(page).toHaveURL(/\/orders\/NF-[^/]+$/)
  })
}

test('a request that another tab has made already is told, and shown', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('pro-active')
  await openRefund(page, api, baseURL)
  await reason(page).fill(why)
  const other = await page.context().newPage()
  // This tab hears nothing of the other one.
  await other.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
  })
  await other.goto(page.url())
  await reason(other).fill('Lebih dulu di tab yang lain.')
  await ask(other).click()
  await expect(main(other)).toContainText('Sedang ditinjau')

  await ask(page).click()
  await expect(page.getByRole('alert')).toContainText('Permintaan ini tidak dapat diajukan')
  await expect(main(page)).toContainText('Lebih dulu di tab yang lain.')
  await expect(ask(page)).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Lihat pesanan' })).toBeFocused()
})

test('a reason that was written outlives a reload, and is kept for its order only', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('many-orders')
  await signInByCookie(page, api.origin, baseURL ?? '')
  const paid = (await api.state()).orders.filter(({ status }) => status === 'paid')
  const [first, second] = paid.map(({ order_id }) => order_id)
  await page.goto(`/orders/${first}/refund`)
  await reason(page).fill(why)
  await page.reload()
  await expect(reason(page)).toHaveValue(why)
  await page.goto(`/orders/${second}/refund`)
  await expect(reason(page)).toHaveValue('')
})
