import type { Page } from '@playwright/test'
import { apiCalls } from './api-calls.ts'
import { fillBillingForm, pressPay, signInByCookie, signInByForm } from './buyer.ts'
import { breakCall } from './faults.ts'
import { expect, test } from './site-test.ts'
import { countCalls } from './watching.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a buyer without a popup pays on the gateway’s own page, comes back and is shown as paid', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  // The gateway's news is lost: only who asks it will know.
  await api.settings({ snap_answer: 'redirect', notification_copies: 0 })
  await page.goto('/checkout?plan=pro&period=year')
  await fillBillingForm(page)
  await pressPay(page)
  await expect(page).toHaveURL(/redirect\.html/)
  await page.getByRole('button', { name: 'QRIS', exact: true }).click()
  await page.getByRole('button', { name: 'Bayar sekarang' }).click()
  await expect(page).toHaveURL(/\/orders\/NF-[^?]*$/)
  await expect(heading(page)).toHaveText('Pembayaran berhasil')
  await expect(page.getByRole('banner').getByText('Paket Pro')).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.getItem('notefiber-billing-draft'))).toBeNull()
  expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
})

test.describe('who comes back from the gateway', () => {
  test('signed out, signs in first and then sees the order that waits, though the address names none', async ({
    page,
    api,
  }) => {
    await api.reset('va-pending')
    await page.goto('/payment/callback')
    await expect(page).toHaveURL(/\/auth\/signin/)
    await signInByForm(page)
    await expect(page).toHaveURL(/\/orders\/NF-/)
    await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')
  })

  test('to an address that names no language reads the one they paid in', async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset('card-denied')
    await api.settings({ snap_answer: 'redirect' })
    await signInByCookie(page, api.origin, baseURL ?? '')
    const [order] = (await api.state()).orders
    await page.goto(`/en/orders/${order?.order_id}`)
    await page.getByRole('button', { name: 'Continue payment' }).click()
    await expect(page).toHaveURL(/redirect\.html/)
    await page.getByRole('button', { name: 'QRIS', exact: true }).click()
    const returned = page.waitForRequest(/\/payment\/callback\?/)
    await page.getByRole('button', { name: /^(Bayar sekarang|Pay now)$/ }).click()
    expect(new URL((await returned).url()).pathname).toBe('/payment/callback')
    await expect(page).toHaveURL(new RegExp(`/en/orders/${order?.order_id}$`))
    await expect(heading(page)).toHaveText('Payment successful')
  })

  test('sees what the server says, not what the address claims', async ({ page, api, baseURL }) => {
    await api.reset('va-pending')
    await signInByCookie(page, api.origin, baseURL ?? '')
    const [order] = (await api.state()).orders
    const synced = countCalls(page, apiCalls.sync)
    await page.goto(
      `/payment/callback?order_id=${order?.order_id}&status_code=200&transaction_status=settlement&result=success`,
    )
    await expect(page).toHaveURL(new RegExp(`/orders/${order?.order_id}$`))
    await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')
    expect(synced()).toBe(1)
  })

  test('with another person’s order is told that there is no such order', async ({
    page,
    api,
    baseURL,
  }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.goto('/payment/callback?order_id=NF-MILIK-ORANG&status_code=200&action=back')
    await expect(page.getByRole('main')).toContainText('Pesanan ini tidak ditemukan')
  })

  test('without any order is led to the app', async ({ page, api, baseURL }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.goto('/payment/callback?status_code=200')
    await expect(page).toHaveURL(/\/app$/)
  })

  for (const call of ['subscription', 'orders', 'sync'] as const) {
    test(`is told when ${call} fails, and goes on from there`, async ({ page, api, baseURL }) => {
      await api.reset(call === 'orders' ? 'cancelled' : 'va-pending')
      await signInByCookie(page, api.origin, baseURL ?? '')
      const breakage = await breakCall(page, [call, 'an error 500'])
      await page.goto('/payment/callback')
      await expect(page.getByRole('alert')).toContainText('Layanan sedang terganggu')
      await breakage.mend()
      await page.getByRole('main').getByRole('button', { name: 'Coba lagi' }).click()
      await expect(page).toHaveURL(/\/orders\/NF-/)
    })
  }
})
