// @ts-nocheck
import { signInByCookie, snapFrame } from './buyer.ts'
import { seeOneOrder } from './checkout-cases.ts'
import { alerts, seeTold, seeTrace } from './failure-words.ts'
import { breakCall, refusal } from './faults.ts'
import { openWaitingOrder, seeSettle, seeWaiting } from './order-cases.ts'
import { expect, test } from './site-test.ts'

test.use({ apiTimeoutMs: 1_500, actionTimeout: 15_000 })

test('an order that is not there, or another person’s, is said to be so, with ways on', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/orders/NF-20200101-TIDAKADA')
  await expect(alerts(page)).toHaveCount(1)
  await expect(alerts(page)).toContainText('Pesanan ini tidak ditemukan')
  await expect(alerts(page)).toContainText('akun lain')
  await expect(alerts(page)).toContainText('Kode permintaan')
  await expect(page.getByRole('main').getByRole('link', { name: 'Hubungi bantuan' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Pesanan Anda' }).click()
  await expect(page).toHaveURL(/\/orders$/)
})

test.describe('an order page without a network', () => {
  test('says so at once, keeps the payment code, and is back by itself', async ({
    page,
    api,
    baseURL,
  }) => {
    const visit = { page, api, origin: baseURL ?? '' }
    await openWaitingOrder(visit)
    await page.context().setOffline(true)
    await seeTold(page, 'no network')
    await seeWaiting(page)
    await page.context().setOffline(false)
    await seeSettle(visit)
  })

  test('says it once, even where asking was pressed as well', async ({ page, api, baseURL }) => {
    const visit = { page, api, origin: baseURL ?? '' }
    await openWaitingOrder(visit)
    await page.context().setOffline(true)
    await seeTold(page, 'no network')
    await page.getByRole('button', { name: 'Saya sudah bayar, periksa sekarang' }).click()
    await expect(page.getByRole('main').getByText(/^Belum berhasil/)).toBeVisible()
    await seeTold(page, 'no network')
    await page.context().setOffline(false)
    await seeSettle(visit)
  })

  test('has nothing to add to an order that is paid', async ({ page, api, baseURL }) => {
    const visit = { page, api, origin: baseURL ?? '' }
    await openWaitingOrder(visit)
    await seeSettle(visit)
    await page.context().setOffline(true)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pembayaran berhasil')
    await expect(alerts(page)).toHaveCount(0)
  })
})

test('an order that was paid meanwhile cannot be cancelled: the page says so and shows it paid', async ({
  page,
  api,
  baseURL,
}) => {
  await openWaitingOrder({ page, api, origin: baseURL ?? '' })
  const conflict = refusal({ status: 409, error_type: 'CONFLICT' })
  await breakCall(page, ['cancel', conflict])
  await page.getByRole('button', { name: 'Batalkan pesanan' }).click()
  const { orders } = await api.state()
  await api.move(orders[0]?.order_id ?? '', 'settle')
  await page.getByRole('button', { name: 'Ya, batalkan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pembayaran berhasil')
})

test('continuing a payment while the order cannot be asked is told, and the next press opens it', async ({
  page,
  api,
  baseURL,
}) => {
  const visit = { page, api, origin: baseURL ?? '' }
  await openWaitingOrder(visit)
  const breakage = await breakCall(page, ['order', 'a wrong type'])
  await page.getByRole('button', { name: 'Lanjutkan pembayaran' }).click()
  await expect(page.getByRole('main').getByText(/^Belum berhasil/)).toBeVisible()
  await seeTold(page, 'a wrong type')
  await seeTrace(alerts(page), true)
  await breakage.mend()
  await page.getByRole('button', { name: 'Lanjutkan pembayaran' }).click()
  await snapFrame(page).getByRole('button', { name: 'Tutup' }).click()
  await seeSettle(visit)
  await seeOneOrder(api)
})
