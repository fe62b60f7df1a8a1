import type { Page, Response } from '@playwright/test'
import {
  cards,
  fillBillingForm,
  openPayment,
  payByCard,
  signInByCookie,
  signInByForm,
} from './buyer.ts'
import { breakCall } from './faults.ts'
import { expect, test } from './site-test.ts'

const checkoutOfPro = '/checkout?plan=pro&period=year'
const address = (page: Page) => page.getByRole('textbox', { name: /^(Alamat|Address)/ })

test.beforeEach(async ({ page, api, baseURL }) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
})

test('what was typed is there again after a reload, in the other language and after signing in anew', async ({
  page,
}) => {
  await page.goto(checkoutOfPro)
  await fillBillingForm(page)
  await page.reload()
  await expect(address(page)).toHaveValue('Jalan Braga 1')
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/checkout\?plan=pro&period=year/)
  await expect(address(page)).toHaveValue('Jalan Braga 1')
  await expect(page.getByRole('combobox', { name: 'City' })).toHaveValue('Kota Bandung')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Bahasa Indonesia' }).click()
  await expect(page).toHaveURL(/\/checkout\?plan=pro&period=year/)
  await expect(address(page)).toHaveValue('Jalan Braga 1')

  await page.context().clearCookies()
  await page.reload()
  await signInByForm(page)
  await expect(page).toHaveURL(/\/checkout\?plan=pro&period=year/)
  await expect(address(page)).toHaveValue('Jalan Braga 1')
})

test('an applied promo code is still in force after a reload and after signing in anew', async ({
  page,
}) => {
  await page.goto(checkoutOfPro)
  await page.getByText('Punya kode promo?').click()
  await page.getByRole('textbox', { name: 'Kode promo' }).fill('HEMAT20')
  await page.getByRole('button', { name: 'Pakai kode' }).click()
  await expect(page.getByText('Kode HEMAT20 dipakai.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Bayar Rp2.655.120' })).toBeVisible()
  await page.context().clearCookies()
  await page.reload()
  await signInByForm(page)
  await expect(page.getByText('Kode HEMAT20 dipakai.')).toBeVisible()
})

test('a session that ends under the form leads to sign-in and back to the form as it was', async ({
  page,
}) => {
  await page.goto(checkoutOfPro)
  await fillBillingForm(page)
  await page.context().clearCookies()
  await breakCall(page, ['checkout', 'a 401'])
  await page.getByRole('button', { name: /^Bayar Rp/ }).click()
  // The billing form asks for an e-mail too.
  await expect(page).toHaveURL(/\/auth\/signin/)
  await signInByForm(page)
  await expect(address(page)).toHaveValue('Jalan Braga 1')
})

test('signing out in one tab takes what was typed out of every tab', async ({ page, context }) => {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto(checkoutOfPro)
    await fillBillingForm(tab)
  }
  await page.getByRole('button', { name: 'Akun' }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  for (const tab of [page, other]) {
    await expect(tab.getByRole('link', { name: 'Masuk' }).first()).toBeVisible()
    await expect(tab).toHaveURL(/\/$/)
    expect(await tab.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Braga')
  }
})

/** What a script on the page could read, and what stays when the page is left. */
async function remains(page: Page) {
  return page.evaluate(() => ({
    stored: Object.entries({ ...localStorage, ...sessionStorage }) as [string, string][],
    elsewhere: JSON.stringify([
      document.cookie,
      window.history.state,
      window.name,
      ...window.navigation.entries().flatMap((entry) => [entry.url, entry.getState()]),
    ]),
  }))
}

/** The secrets that the page gets to see: sessions, tokens and how the payment is made. */
function collectSecrets(page: Page): Set<string> {
  const secrets = new Set<string>()
  const collect = async (response: Response) => {
    if (!/\/api\/(auth|payment|orders)/.test(response.url())) return
    const body = (await response.json().catch(() => ({}))) as { data?: Record<string, unknown> }
    const { access_token, snap_token, snap_redirect_url, payment } = body.data ?? {}
    const { va_number, qr_string, masked_card } = (payment ?? {}) as Record<string, unknown>
    for (const value of [
      access_token,
      snap_token,
      snap_redirect_url,
      va_number,
      qr_string,
      masked_card,
    ]) {
      if (typeof value === 'string') secrets.add(value)
    }
  }
  page.on('response', (response) => void collect(response))
  return secrets
}

const allowedKeys =
  /^(notefiber-(billing-draft|checkout-key|unpaid-order|payment-language|theme|language-offer)|tsr-scroll)/

for (const method of ['virtual account', 'QRIS', 'card'] as const) {
  test(`a purchase by ${method} leaves nothing in storage, address or console`, async ({
    page,
  }) => {
    const heard: string[] = []
    page.on('console', (message) => heard.push(message.text()))
    const secrets = collectSecrets(page)
    const frame = await openPayment(page)

    const look = async () => {
      const { stored, elsewhere } = await remains(page)
      for (const [key, value] of stored) {
        expect(key).toMatch(allowedKeys)
        if (!key.endsWith('billing-draft')) expect(value).not.toContain('Braga')
      }
      const everything = JSON.stringify([stored, elsewhere, heard])
      for (const secret of [...secrets, cards.accepted]) expect(everything).not.toContain(secret)
      expect(elsewhere).not.toMatch(/Braga|40111|0812/)
      return stored.map(([key]) => key)
    }

    await expect(frame.getByRole('button', { name: 'BCA virtual account' })).toBeVisible()
    expect(await look()).toContain('notefiber-billing-draft')
    if (method === 'card') {
      await payByCard(frame)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pembayaran berhasil')
      expect((await look()).join()).not.toMatch(/billing-draft|checkout-key/)
    } else {
      const isQris = method === 'QRIS'
      const button = isQris ? 'QRIS' : 'BCA virtual account'
      await frame.getByRole('button', { name: button, exact: true }).click()
      await frame.getByRole('button', { name: 'Kembali ke merchant' }).click()
      const code = isQris
        ? page.getByRole('img', { name: /QR/ })
        : page.getByText('Nomor virtual account', { exact: true })
      await expect(code).toBeVisible()
      await look()
    }
    expect(secrets.size).toBeGreaterThanOrEqual(4)
  })
}
