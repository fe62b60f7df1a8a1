// @ts-nocheck
import { type Page } from '@playwright/test'
import { DEMO } from '../../mocks/domain/scenarios.ts'
import { signInByCookie } from './buyer.ts'
import { openFilledForm, seePurchase } from './checkout-cases.ts'
import { alerts, pressTryAgain, seeTold } from './failure-words.ts'
import { breakCall } from './faults.ts'
import { expect, test } from './site-test.ts'

test.use({ apiTimeoutMs: 1_500, actionTimeout: 15_000 })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const header = (page: Page) => page.getByRole('banner')

test.describe('without a network', () => {
  test('going to a page whose code is not there yet says so, and leads there once it is back', async ({
    page,
    api,
    baseURL,
  }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.goto('/')
    await expect(header(page).getByRole('button', { name: 'Akun' })).toBeVisible()
    await page.context().setOffline(true)
    await header(page).getByRole('link', { name: 'Buka aplikasi' }).click()
    await seeTold(page, 'no network')
    await page.context().setOffline(false)
    await pressTryAgain(page)
    await expect(heading(page)).toHaveText('Ruang kerja')
  })

  test('passing over a link says nothing, neither on the page nor in the console', async ({
    page,
    api,
    baseURL,
  }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.goto('/')
    await expect(header(page).getByRole('button', { name: 'Akun' })).toBeVisible()
    await page.context().setOffline(true)
    const failed = page.waitForEvent('requestfailed')
    await header(page).getByRole('link', { name: 'Buka aplikasi' }).hover()
    await failed
    await page.context().setOffline(false)
    await expect(alerts(page)).toHaveCount(0)
    await header(page).getByRole('link', { name: 'Buka aplikasi' }).click()
    await expect(heading(page)).toHaveText('Ruang kerja')
  })
})

test('passing over a link while the session cannot be asked says nothing, and pressing it does', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  const breakage = await breakCall(page, ['refresh', 'a wrong type'])
  await page.goto('/pricing')
  await expect(header(page)).toContainText('Status masuk belum diketahui')
  const hits = breakage.hits()
  await page.getByRole('link', { name: /^Pilih Pro/ }).hover()
  await expect.poll(breakage.hits).toBeGreaterThan(hits)
  await expect(alerts(page)).toHaveCount(0)
  await page.getByRole('link', { name: /^Pilih Pro/ }).click()
  await seeTold(page, 'a wrong type')
  await expect(header(page)).not.toContainText('Status masuk belum diketahui')
  await breakage.mend()
  await pressTryAgain(page)
  await expect(page.getByRole('button', { name: /^Bayar Rp/ })).toBeEnabled()
})

test('a session that cannot be asked is told once, and neither twice nor as a sign-out', async ({
  page,
  api,
  baseURL,
}) => {
  const visit = { page, api, origin: baseURL ?? '' }
  await openFilledForm(visit)
  const breakage = await breakCall(page, ['refresh', 'an error 500'])
  await page.reload()
  await seeTold(page, 'an error 500')
  await expect(header(page).getByRole('button', { name: /^Status masuk/ })).toHaveCount(0)
  await expect(page).toHaveURL(/\/checkout/)
  await breakage.mend()
  await pressTryAgain(page)
  await seePurchase(visit)
})

test('an account that was made while its answer got lost is not made twice: signing in is offered', async ({
  page,
}) => {
  await page.goto('/auth/signup')
  await page.getByRole('textbox', { name: 'Nama lengkap' }).fill('Dewi')
  await page.getByRole('textbox', { name: 'Email' }).fill('dewi@notefiber.test')
  await page.getByLabel('Kata sandi', { exact: true }).fill('kata sandi dewi')
  const breakage = await breakCall(page, ['register', 'no answer'], { reaches: 'the server' })
  await page.getByRole('main').getByRole('button', { name: 'Buat akun', exact: true }).click()
  await seeTold(page, 'no answer')
  await breakage.mend()
  await pressTryAgain(page)
  await expect(page.getByText('Alamat ini sudah punya akun').first()).toBeVisible()
  await page.getByRole('link', { name: 'Masuk dengan alamat ini' }).click()
  await page.getByLabel('Kata sandi', { exact: true }).fill('kata sandi dewi')
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('dewi@notefiber.test')
  await page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(heading(page)).toHaveText('Ruang kerja')
})

test('too many tries to sign in are told with the time to wait, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto('/auth/signin')
  await page.getByRole('textbox', { name: 'Email' }).fill(DEMO.email)
  await page.getByLabel('Kata sandi', { exact: true }).fill('salah')
  const breakage = await breakCall(page, ['login', 'a limit 429'])
  await page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(alerts(page)).toHaveCount(1)
  await expect(alerts(page)).toContainText('Terlalu banyak percobaan')
  await expect(alerts(page)).toContainText('7 detik')
  await expect(page.getByLabel('Kata sandi', { exact: true })).toHaveValue('salah')
  await breakage.mend()
})

test('a session that ends while the app is open leads to sign-in and back, and nothing typed is lost', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/app')
  await expect(page.getByRole('heading', { name: /^Catatan di / })).toBeVisible()
  await page.getByRole('textbox', { name: 'Nama buku catatan baru' }).fill('Rumah baru')
  await api.endSessions()
  await api.advance(16 * 60_000)
  await page.getByRole('button', { name: 'Buat buku catatan' }).click()
  await expect(page).toHaveURL(/\/auth\/signin\?redirect=/)
  await page.getByRole('textbox', { name: 'Email' }).fill(DEMO.email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(DEMO.password)
  await page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(heading(page)).toHaveText('Ruang kerja')
  await expect(page.getByRole('textbox', { name: 'Nama buku catatan baru' })).toHaveValue(
    'Rumah baru',
  )
})
