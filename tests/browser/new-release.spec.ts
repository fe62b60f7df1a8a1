import type { Page } from '@playwright/test'
import { DEMO } from '../../mocks/domain/scenarios.ts'
import {
  fillBillingForm,
  payByCard,
  pressPay,
  seeOrderPaid,
  signInByCookie,
  snapFrame,
} from './buyer.ts'
import { openFilledForm } from './checkout-cases.ts'
import { seeTold } from './failure-words.ts'
import { expect, test } from './site-test.ts'

/** From now on the code of a page is gone from the server: until the next document, or for good. */
async function loseCode(page: Page, code: RegExp, until: 'next document' | 'mended') {
  let isGone = true
  let documents = 0
  page.on('request', (request) => {
    if (request.resourceType() !== 'document' || request.frame() !== page.mainFrame()) return
    documents += 1
    if (until === 'next document') isGone = false
  })
  await page.route(code, (route) =>
    isGone ? route.fulfill({ status: 404, contentType: 'text/plain', body: '' }) : route.continue(),
  )
  return {
    documents: () => documents,
    mend: () => {
      isGone = false
    },
  }
}

const pricingCode = /\/assets\/pricing-[^/]+\.js$/
const orderCode = /\/assets\/orders[._-][^/]+\.js$/

async function openHalfFilledForm(page: Page): Promise<void> {
  await page.goto('/checkout?plan=pro&period=year')
  await page.getByRole('textbox', { name: 'Nomor telepon' }).fill('0812 3456 7890')
  await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Braga 1')
}

async function seeHalfFilledForm(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Nomor telepon' })).toHaveValue('0812 3456 7890')
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Braga 1')
}

test.describe('a new release while somebody fills in the checkout', () => {
  test.beforeEach(async ({ page, api, baseURL }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
  })

  test('loads the next page anew, once, and the form is as it was', async ({ page }) => {
    await openHalfFilledForm(page)
    const lost = await loseCode(page, pricingCode, 'next document')
    await page.getByRole('banner').getByRole('link', { name: 'Harga' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Paket dan harga' })).toBeVisible()
    expect(lost.documents()).toBe(1)
    await page.goBack()
    await seeHalfFilledForm(page)
    await fillBillingForm(page)
    await expect(page.getByRole('button', { name: /^Bayar Rp/ })).toBeEnabled()
  })

  test('whose code does not come at all is told after one reload, and a press goes on once it is there', async ({
    page,
  }) => {
    await openHalfFilledForm(page)
    const lost = await loseCode(page, pricingCode, 'mended')
    await page.getByRole('banner').getByRole('link', { name: 'Harga' }).click()
    await seeTold(page, 'a reset connection')
    expect(lost.documents()).toBe(1)
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await seeTold(page, 'a reset connection')
    await expect.poll(lost.documents).toBe(2)
    await page.waitForLoadState('networkidle')
    expect(lost.documents()).toBe(2)

    lost.mend()
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Paket dan harga' })).toBeVisible()
    await page.goBack()
    await seeHalfFilledForm(page)
  })
})

test('the words that every page needs and that do not come: the page is loaded anew once, and then says so', async ({
  page,
}) => {
  const lost = await loseCode(page, /\/assets\/common-[^/]+\.js$/, 'mended')
  await page.goto('/pricing', { waitUntil: 'commit' })
  await expect(page.getByRole('alert')).toContainText('Halaman ini belum termuat seluruhnya.')
  expect(lost.documents()).toBe(2)
  lost.mend()
  await page.getByRole('link', { name: 'muat ulang halaman' }).click()
  await page.getByRole('radio', { name: /Tahunan/ }).check()
  await expect(page).toHaveURL(/period=year/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

const entryCode = /\/assets\/index-[^/]+\.js$/

for (const { path, words, again, signOfLife } of [
  {
    path: '/checkout?plan=pro&period=year',
    words: 'Halaman ini belum termuat seluruhnya.',
    again: 'muat ulang halaman',
    signOfLife: /^Bayar Rp/,
  },
  {
    path: '/en/pricing',
    words: 'This page has not loaded in full.',
    again: 'reload the page',
    signOfLife: 'Account',
  },
]) {
  test.describe(`the app’s own file that does not come, at ${path},`, () => {
    test.beforeEach(({ page, api, baseURL }) => signInByCookie(page, api.origin, baseURL ?? ''))

    test('is asked for with a fresh page, once', async ({ page }) => {
      const lost = await loseCode(page, entryCode, 'mended')
      page.on('request', () => {
        if (lost.documents() === 2) lost.mend()
      })
      await page.goto(path, { waitUntil: 'commit' })
      await expect(page.getByRole('button', { name: signOfLife })).toBeEnabled()
      await expect(page.getByRole('alert')).toHaveCount(0)
      expect(lost.documents()).toBe(2)
    })

    test('and is gone for good is told, with a way on', async ({ page }) => {
      const lost = await loseCode(page, entryCode, 'mended')
      await page.goto(path, { waitUntil: 'commit' })
      await expect(page.getByRole('alert')).toContainText(words)
      await expect(page.getByRole('alert').getByRole('paragraph')).toHaveCount(1)
      expect(lost.documents()).toBe(2)
      lost.mend()
      await page.getByRole('link', { name: again }).click()
      await expect(page.getByRole('button', { name: signOfLife })).toBeEnabled()
      await expect(page.getByRole('alert')).toHaveCount(0)
      expect(lost.documents()).toBe(3)
    })
  })
}

test.describe('what sends the calls and does not come', () => {
  const clientCode = /\/assets\/http-[^/]+\.js$/
  test.beforeEach(({ page, api, baseURL }) => signInByCookie(page, api.origin, baseURL ?? ''))

  test('is asked for with a fresh page, once, and then told, with a way on', async ({ page }) => {
    const lost = await loseCode(page, clientCode, 'mended')
    await page.goto('/orders', { waitUntil: 'commit' })
    await expect(page.getByRole('alert')).toContainText('Halaman ini belum termuat seluruhnya.')
    expect(lost.documents()).toBe(2)
    lost.mend()
    await page.getByRole('link', { name: 'muat ulang halaman' }).click()
    await expect(page.getByText('Belum ada pesanan')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(lost.documents()).toBe(3)
  })
})

test('what sends the calls and finds no network is told like a call, and comes with the next one', async ({
  page,
  context,
}) => {
  await page.goto('/pricing')
  await page.getByRole('banner').getByRole('link', { name: 'Masuk' }).click()
  await page.getByRole('textbox', { name: 'Email' }).fill(DEMO.email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(DEMO.password)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await seeTold(page, 'no network')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Akun' })).toBeVisible()
})

test('a new release between the form and the order leads to the paid order all the same', async ({
  page,
  api,
  baseURL,
}) => {
  await openFilledForm({ page, api, origin: baseURL ?? '' })
  const lost = await loseCode(page, orderCode, 'next document')
  await pressPay(page)
  await payByCard(snapFrame(page))
  await seeOrderPaid(page)
  expect(lost.documents()).toBe(1)
  expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
})
