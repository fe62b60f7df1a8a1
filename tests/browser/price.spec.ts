import type { Page } from '@playwright/test'
import { pressPay, signInByCookie, snapFrame } from './buyer.ts'
import { breakCall } from './faults.ts'
import { expect, test } from './site-test.ts'

const summary = (page: Page) =>
  page.locator('#summary').locator('xpath=ancestor::*[@data-slot="card"]')
const pay = (page: Page, total: string) => page.getByRole('button', { name: `Bayar ${total}` })

test.beforeEach(async ({ page, api, baseURL }) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
})

test('the total with its tax, what follows and who charges are said before anybody pays', async ({
  page,
}) => {
  await page.goto('/checkout?plan=pro&period=month')
  await expect(pay(page, 'Rp331.890')).toBeEnabled()
  await expect(summary(page)).toContainText('PPNRp32.890')
  await expect(summary(page)).toContainText('Total hari iniRp331.890')
  await expect(summary(page)).toContainText(/Tagihan berikutnya \d+ \p{L}+ \d{4}: otomatis/u)
  await expect(summary(page)).toContainText('Dengan cara bayar lain tidak ada tagihan otomatis')
  const form = page.getByRole('form', { name: 'Data penagihan' })
  await expect(form).toContainText('Ditagih hari ini untuk satu bulan.')
  await expect(form).toContainText('Ditagih oleh NoteFiber (contoh), diproses Midtrans.')
  const methods = form.getByRole('list', { name: 'Cara bayar yang diterima' })
  await expect(methods.getByRole('listitem')).toContainText(['QRIS', 'Virtual account', 'GoPay'])
  for (const name of ['Ketentuan', 'Privasi', 'Pengembalian dana', /bantuan@/]) {
    await expect(form.getByRole('link', { name })).toBeVisible()
  }
  const orderOf = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.getBoundingClientRect().top, selector)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await orderOf('#summary')).toBeLessThan((await orderOf('#billing-email')) ?? 0)
})

test('plan and period change in place: the address and the total follow, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto('/checkout?plan=pro&period=month')
  await expect(pay(page, 'Rp331.890')).toBeEnabled()
  await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Braga 1')
  await page.evaluate(() => document.body.setAttribute('data-same-document', ''))

  await page.getByRole('button', { name: 'Ganti paket' }).click()
  const plans = page.getByRole('group', { name: 'Paket' })
  await expect(plans.getByRole('radio')).toHaveCount(3)
  await plans.getByRole('radio', { name: /^Team Rp799\.000 per bulan/ }).check()
  await expect(page).toHaveURL(/\/checkout\?plan=team&period=month$/)
  await expect(pay(page, 'Rp886.890')).toBeEnabled()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Berlangganan Team')
  await expect(plans.getByRole('radio', { name: /^Team/ })).toBeFocused()

  const period = summary(page).getByRole('button', { name: /^Ganti ke/ })
  await expect(period).toHaveText('Ganti ke tahunan, hemat Rp1.598.000 setahun')
  await period.scrollIntoViewIfNeeded()
  const scrolled = await page.evaluate(() => window.scrollY)
  await period.click()
  await expect(page).toHaveURL(/\/checkout\?plan=team&period=year$/)
  await expect(pay(page, 'Rp8.868.900')).toBeEnabled()
  await expect(period).toHaveText('Ganti ke bulanan')
  await expect(period).toBeFocused()

  await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Braga 1')
  await expect(page.locator('body[data-same-document]')).toHaveCount(1)
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  await page.goBack()
  await expect(page).not.toHaveURL(/checkout/)
})

test('a member is offered in place only what can be bought', async ({ page, api, baseURL }) => {
  await api.reset('pro-active')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/checkout?plan=team&period=month')
  await expect(page.getByRole('button', { name: /^Bayar Rp/ })).toBeEnabled()
  await page.getByRole('button', { name: 'Ganti paket' }).click()
  await expect(page.getByRole('group', { name: 'Paket' }).getByRole('radio')).toHaveCount(2)
  await expect(page.getByRole('radio', { name: /^Plus/ })).toHaveCount(0)
})

test('Enter in the promo code applies it and pays for nothing; a wrong one is told at its field', async ({
  page,
  api,
}) => {
  await page.goto('/checkout?plan=pro&period=month')
  await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Braga 1')
  await page.getByText('Punya kode promo?').click()
  const code = page.getByRole('textbox', { name: 'Kode promo' })
  await code.fill('salah')
  await code.press('Enter')
  await expect(code).toHaveAccessibleDescription(/Kode ini tidak berlaku/)
  await expect(code).toBeFocused()
  await expect(code).toHaveValue('salah')
  await expect(pay(page, 'Rp331.890')).toBeEnabled()
  await code.fill('hemat20')
  await code.press('Enter')
  await expect(page.getByText('Kode HEMAT20 dipakai.')).toBeVisible()
  const remove = page.getByRole('button', { name: 'Hapus kode' })
  await expect(remove).toBeFocused()
  await expect(pay(page, 'Rp265.512')).toBeEnabled()
  await remove.click()
  await expect(pay(page, 'Rp331.890')).toBeEnabled()
  await expect(page.getByText('Punya kode promo?')).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Braga 1')
  expect((await api.state()).counters).toMatchObject({ orders_created: 0 })
})

test('a promo code counts as applied once the API has said so, and not before', async ({
  page,
}) => {
  await page.goto('/checkout?plan=pro&period=month')
  await expect(pay(page, 'Rp331.890')).toBeEnabled()
  const breakage = await breakCall(page, ['summary', 'an error 500'])
  await page.getByText('Punya kode promo?').click()
  await page.getByRole('textbox', { name: 'Kode promo' }).fill('HEMAT20')
  await page.getByRole('button', { name: 'Pakai kode' }).click()
  await expect(summary(page).getByRole('alert')).toBeVisible()
  await expect(page.getByText('Kode HEMAT20: menunggu jawaban server.')).toBeVisible()
  await breakage.mend()
  await page.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(page.getByText('Kode HEMAT20 dipakai.')).toBeVisible()
})

test('on a phone the total stays in view and covers nothing that has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/checkout?plan=pro&period=month')
  await expect(pay(page, 'Rp331.890')).toBeEnabled()
  const details = page.getByRole('link', { name: 'Rincian' })
  await page.getByRole('textbox', { name: 'Email' }).focus()
  for (;;) {
    const focused = page.locator(':focus')
    expect(await isUncovered(page)).toBe(true)
    if (await focused.evaluate((element) => element.matches('[type="submit"]'))) break
    await expect(details).toBeInViewport()
    await page.keyboard.press('Tab')
  }
  await details.click()
  await expect(page.locator('#summary')).toBeInViewport()
  await pressPay(page)
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await isUncovered(page)).toBe(true)
  await expect(snapFrame(page).locator('body')).toHaveCount(0)
})

/** Whether what has the focus can be seen in full: nothing lies over its corners. */
function isUncovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return false
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return [top + 2, bottom - 2].every((y) => {
      const found = document.elementFromPoint((left + right) / 2, y)
      return found !== null && (element.contains(found) || found.contains(element))
    })
  })
}
