import type { Page } from '@playwright/test'
import { DEMO } from '../../mocks/domain/scenarios.ts'
import {
  cards,
  fillBillingForm,
  fillCard,
  openPayment,
  payByCard,
  pressPay,
  seeOrderPaid,
  signInByCookie,
  signInByForm,
  snapFrame,
} from './buyer.ts'
import { expect, test } from './site-test.ts'

const unpaidOrder = (page: Page) => page.getByRole('complementary', { name: /belum selesai/ })

async function seeProOpen(page: Page) {
  await page.getByRole('link', { name: 'Buka aplikasi' }).first().click()
  await expect(page).toHaveURL(/\/app$/)
  await expect(page.getByRole('banner').getByText('Paket Pro')).toBeVisible()
}

test('a signed-out buyer picks yearly Pro, signs in, pays by card and finds Pro open', async ({
  page,
  api,
}) => {
  await page.goto('/pricing')
  await page.getByRole('radio', { name: /Tahunan/ }).check()
  await page.getByRole('link', { name: /Pro/ }).first().click()
  await expect(page).toHaveURL(/\/auth\/signin/)
  await signInByForm(page)
  await expect(page).toHaveURL(/\/checkout\?plan=pro&period=year/)
  await fillBillingForm(page)
  await expect(page.getByRole('button', { name: 'Bayar Rp3.318.900' })).toBeEnabled()
  await pressPay(page)
  await payByCard(snapFrame(page))
  await seeOrderPaid(page)
  await seeProOpen(page)
  expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
})

test.describe('a signed-in buyer', () => {
  test.beforeEach(async ({ page, api, baseURL }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
  })

  test('pays by BCA virtual account: the order page shows the number and turns paid by itself', async ({
    page,
    api,
  }) => {
    const frame = await openPayment(page)
    await frame.getByRole('button', { name: 'BCA virtual account' }).click()
    await frame.getByRole('button', { name: 'Kembali ke merchant' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Menunggu pembayaran Anda')
    await expect(page.getByText('Nomor virtual account', { exact: true })).toBeVisible()
    const { orders } = await api.state()
    await api.move(orders[0]?.order_id ?? '', 'settle')
    await api.advance(2_000)
    await expect(page.getByRole('region', { name: /Pemberitahuan/ })).toContainText(
      'Pembayaran berhasil',
    )
    await seeOrderPaid(page)
    await seeProOpen(page)
    expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
  })

  test('pays by QRIS in the popup and lands on the paid order', async ({ page, api }) => {
    const frame = await openPayment(page)
    await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
    await expect(frame.getByRole('img', { name: /QRIS/ })).toBeVisible()
    await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
    await seeOrderPaid(page)
    await expect(page.getByRole('main')).toContainText(`Kuitansi dikirim ke${DEMO.email}`)
    await expect(page.getByRole('main')).toContainText(/Paket berlaku sampai\d+ \p{L}+ \d{4}/u)
    expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
  })

  test('tries again after a denied card, in the popup: one order, one charge', async ({
    page,
    api,
  }) => {
    const frame = await openPayment(page)
    await payByCard(frame, cards.deniedByBank)
    await expect(frame.getByRole('heading', { name: 'Kartu ditolak' })).toBeVisible()
    await frame.getByRole('button', { name: 'Coba lagi' }).click()
    await fillCard(frame, cards.accepted)
    await seeOrderPaid(page)
    expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
  })

  test('closes the popup, keeps the form, and pays the same order', async ({ page, api }) => {
    const frame = await openPayment(page)
    const knowsOfOrder = page.waitForResponse(
      async (answer) =>
        answer.url().endsWith('/payment/status') &&
        (await answer.text()).includes('"pending_order_id":"NF-'),
    )
    await frame.getByRole('button', { name: 'Tutup' }).click()
    await expect(page.getByRole('alert')).toContainText('Pembayaran belum selesai')
    await knowsOfOrder
    await expect(page.getByRole('button', { name: /^Bayar Rp/ })).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Braga 1')
    await expect(unpaidOrder(page)).toHaveCount(0)
    await pressPay(page)
    await payByCard(snapFrame(page))
    await seeOrderPaid(page)
    expect((await api.state()).counters).toMatchObject({
      orders_created: 1,
      charges: 1,
      tokens_created: 1,
    })
  })

  test('leaves while the payment page is on its way, and is offered the order elsewhere', async ({
    page,
  }) => {
    let letScriptCome = () => {}
    const asked = new Promise<void>((resolve) => (letScriptCome = resolve))
    await page.route(/snap\.js/, async (route) => {
      await asked
      await route.abort()
    })
    await page.goto('/checkout?plan=pro&period=year')
    await fillBillingForm(page)
    const placed = page.waitForResponse(/\/payment\/checkout$/)
    await pressPay(page)
    await placed
    await page.getByRole('banner').getByRole('link', { name: 'Harga' }).click()
    await expect(unpaidOrder(page)).toBeVisible()
    letScriptCome()
  })

  test('closes the popup after a virtual account was made: the order is shown, not the form', async ({
    page,
    api,
  }) => {
    const frame = await openPayment(page)
    await frame.getByRole('button', { name: 'BNI virtual account' }).click()
    await expect(frame.getByRole('button', { name: 'Kembali ke merchant' })).toBeVisible()
    await frame.getByRole('button', { name: 'Tutup' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Menunggu pembayaran Anda')
    expect((await api.state()).counters).toMatchObject({ orders_created: 1 })
  })
})
