import type { FrameLocator, Page } from '@playwright/test'
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
  snapFrame,
} from './buyer.ts'
import { alerts } from './failure-words.ts'
import { expect, type MockApi, test } from './site-test.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

const popupPage = /\/mock-snap\/popup\.html/

/** Has the simulator's page misbehave, by the table in mocks/snap/faults.js. */
async function withFault(page: Page, fault: string): Promise<void> {
  await page.route(popupPage, async (route) => {
    const url = new URL(route.request().url())
    if (url.searchParams.has('fault')) return route.fallback()
    url.searchParams.set('fault', fault)
    return route.fulfill({ status: 302, headers: { Location: url.href } })
  })
}

async function onlyOrder(api: MockApi): Promise<string> {
  const { orders } = await api.state()
  return orders[0]?.order_id ?? ''
}

test.describe('a buyer with the payment page open', () => {
  test.beforeEach(async ({ page, api, baseURL }) => {
    await api.settings({ notification_delay_ms: 0 })
    await signInByCookie(page, api.origin, baseURL ?? '')
  })

  test('is sent back after the fourth denied card, and told that it was denied', async ({
    page,
    api,
  }) => {
    const frame = await openPayment(page)
    await payByCard(frame, cards.deniedByBank)
    for (let denials = 1; denials < 4; denials += 1) {
      await frame.getByRole('button', { name: 'Coba lagi' }).click()
      await fillCard(frame, cards.deniedByBank)
    }
    await expect(alerts(page)).toContainText('Pembayaran ditolak')
    await expect(page.locator('iframe')).toHaveCount(0)
    expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 0 })
  })

  test('whose card the bank still verifies sees it under review, and then paid', async ({
    page,
    api,
  }) => {
    const frame = await openPayment(page)
    await frame.getByRole('button', { name: 'Kartu kredit/debit' }).click()
    await frame.getByLabel('Nomor kartu').fill('4024 0071 7626 5022')
    await frame.getByLabel(/^Masa berlaku/).fill('12/30')
    await frame.getByLabel('CVV').fill('123')
    await frame.getByRole('button', { name: /^Bayar Rp/ }).click()
    await expect(heading(page)).toHaveText('Pembayaran sedang ditinjau')
    await expect(page.getByRole('button', { name: 'Lanjutkan pembayaran' })).toHaveCount(0)
    await api.advance(61_000)
    await seeOrderPaid(page)
  })

  test('who pays the number at the bank while the popup is open is taken to the paid order', async ({
    page,
    api,
  }) => {
    const frame = await openPayment(page)
    await frame.getByRole('button', { name: 'BNI virtual account' }).click()
    await expect(frame.getByRole('button', { name: 'Kembali ke merchant' })).toBeVisible()
    await api.move(await onlyOrder(api), 'settle')
    await seeOrderPaid(page)
  })

  test('who closes it over a number to pay, and is told nothing by Snap, sees the number all the same', async ({
    page,
  }) => {
    await withFault(page, 'close-without-result')
    const frame = await openPayment(page)
    await frame.getByRole('button', { name: 'BNI virtual account' }).click()
    await expect(frame.getByRole('button', { name: 'Kembali ke merchant' })).toBeVisible()
    await frame.getByRole('button', { name: 'Tutup' }).click()
    await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')
    await expect(page.getByText('Nomor virtual account', { exact: true })).toBeVisible()
  })

  for (const fault of ['duplicate-result', 'numeric-status-code', 'five-key-gopay']) {
    test(`is taken to the paid order once, whatever the result looks like: ${fault}`, async ({
      page,
      api,
    }) => {
      await withFault(page, fault)
      const frame = await openPayment(page)
      await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
      await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
      await seeOrderPaid(page)
      expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
    })
  }

  test('whose result has no status code is sent to the finish address, and from there to the paid order', async ({
    page,
  }) => {
    await withFault(page, 'result-without-status-code')
    const frame = await openPayment(page)
    await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
    await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
    await seeOrderPaid(page)
  })

  test('which does not appear at first is opened once more, and can be paid on', async ({
    page,
    api,
  }) => {
    await withFault(page, 'frame-never-opens')
    await page.clock.install()
    const frame = await openPayment(page)
    await expect(page.getByText('Halaman pembayaran terbuka.')).toBeVisible()
    await page.unroute(popupPage)
    await page.clock.fastForward(12_000)
    await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
    await page.clock.fastForward(6_000)
    await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
    await seeOrderPaid(page)
    expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
  })

  test('which never appears is led to the gateway’s own page by the watchdog', async ({
    page,
    api,
  }) => {
    await withFault(page, 'frame-never-opens')
    await page.clock.install()
    await openPayment(page)
    await expect(page.getByText('Halaman pembayaran terbuka.')).toBeVisible()
    await page.clock.fastForward(18_000)
    await expect(page).toHaveURL(/\/mock-snap\/redirect/)
    await page.getByRole('button', { name: 'QRIS', exact: true }).click()
    await page.getByRole('button', { name: 'Bayar sekarang' }).click()
    await seeOrderPaid(page)
    expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
  })

  test('whose page lapses meanwhile goes on with a new token of the same order', async ({
    page,
    api,
  }) => {
    await api.settings({ snap_page_ttl_ms: 60_000 })
    const frame = await openPayment(page)
    await expect(frame.getByRole('button', { name: 'QRIS', exact: true })).toBeVisible()
    await api.advance(61_000)
    await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
    await expect(frame.getByRole('heading', { name: 'Transaksi tidak tersedia' })).toBeVisible()
    await frame.getByRole('button', { name: 'Kembali ke merchant' }).click()
    await expect(alerts(page)).toContainText('Pembayaran belum selesai')
    await page.getByRole('button', { name: /^Bayar Rp/ }).click()
    await snapFrame(page).getByRole('button', { name: 'QRIS', exact: true }).click()
    await snapFrame(page).getByRole('button', { name: 'Bayar sekarang' }).click()
    await seeOrderPaid(page)
    expect((await api.state()).counters).toMatchObject({
      orders_created: 1,
      charges: 1,
      tokens_created: 2,
    })
  })
})

/** As far as the wallet’s app, which is another page here. */
async function openWallet(page: Page, wallet: string): Promise<void> {
  await page.goto('/checkout?plan=pro&period=year')
  await fillBillingForm(page)
  // On a small screen the list of postal codes lies over what comes below.
  await page.getByRole('combobox', { name: 'Kode pos' }).blur()
  await pressPay(page)
  const frame = snapFrame(page)
  await frame.getByRole('button', { name: wallet, exact: true }).click()
  await frame.getByRole('button', { name: `Buka ${wallet}` }).click()
}

test.describe('on a phone, a wallet opens in place of the page', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })

  test.beforeEach(async ({ page, api, baseURL }) => {
    await api.settings({ notification_delay_ms: 0 })
    await signInByCookie(page, api.origin, baseURL ?? '')
  })

  for (const wallet of ['GoPay', 'ShopeePay']) {
    test(`${wallet} comes back to the paid order`, async ({ page, api }) => {
      await openWallet(page, wallet)
      await expect(heading(page)).toHaveText(`Aplikasi ${wallet} (simulator)`)
      await page.getByRole('button', { name: 'Bayar sekarang' }).click()
      await seeOrderPaid(page)
      expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
    })

    test(`${wallet} that was left unpaid comes back to the order, which can be paid otherwise`, async ({
      page,
      api,
    }) => {
      await openWallet(page, wallet)
      await page.getByRole('button', { name: 'Batalkan' }).click()
      await expect(page).toHaveURL(/\/orders\/NF-/)
      await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')
      const otherWay = page.getByRole('button', { name: 'Ganti cara bayar', exact: true })
      await otherWay.click()
      await expect(page.getByRole('alert')).toContainText('Pesanan ini dibatalkan')
      await page.getByRole('button', { name: 'Tidak, biarkan' }).click()
      await expect(otherWay).toBeFocused()
      expect((await api.state()).orders.map(({ status }) => status)).toEqual(['pending_payment'])

      await otherWay.click()
      await page.getByRole('button', { name: 'Ya, ganti cara bayar' }).click()
      await expect(page).toHaveURL(/\/checkout\?plan=pro&period=year$/)
      expect((await api.state()).orders.map(({ status }) => status)).toEqual(['cancelled'])
    })
  }
})

/** A page of a merchant’s own with the simulator’s script, and the token of an order that nobody has paid. */
async function openMerchantPage(page: Page, api: MockApi, appOrigin: string): Promise<string> {
  await api.reset('card-denied')
  const login = await page.request.post(`${api.origin}/api/auth/login`, {
    headers: { Origin: appOrigin },
    data: { email: DEMO.email, password: DEMO.password, remember_me: false },
  })
  const session = (await login.json()) as { data: { access_token: string } }
  const order = await page.request.get(`${api.origin}/api/orders/${await onlyOrder(api)}`, {
    headers: { Authorization: `Bearer ${session.data.access_token}` },
  })
  await page.route(`${api.origin}/merchant`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Toko</title><link rel="icon" href="data:,">
        <script src="/mock-snap/snap.js" data-client-key="key"></script><div id="box"></div>`,
    }),
  )
  await page.goto(`${api.origin}/merchant`)
  return ((await order.json()) as { data: { snap_token: string } }).data.snap_token
}

interface Opening {
  readonly call: 'pay' | 'embed'
  readonly token: string
  readonly options?: Record<string, unknown>
}

interface Merchant {
  snap: Record<Opening['call'], (token: string, options: object) => void>
  heard: string[]
}

/** Opens the payment, and notes which callbacks come. */
async function openSnap(page: Page, opening: Opening): Promise<FrameLocator> {
  await page.evaluate(({ call, token, options }) => {
    const merchant = window as unknown as Merchant
    const note = (name: string) => () => void merchant.heard.push(name)
    merchant.heard = []
    merchant.snap[call](token, {
      ...options,
      onSuccess: note('success'),
      onPending: note('pending'),
      onError: note('error'),
      onClose: note('close'),
    })
  }, opening)
  return page.frameLocator('#snap-midtrans')
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as Merchant).heard)

test.describe('the simulator on a merchant’s page', () => {
  test('embedded, has no X, leaves the page alone and reports what was paid', async ({
    page,
    api,
    baseURL,
  }) => {
    const token = await openMerchantPage(page, api, baseURL ?? '')
    const frame = await openSnap(page, { call: 'embed', token, options: { embedId: 'box' } })
    await expect(frame.getByRole('button', { name: 'QRIS', exact: true })).toBeVisible()
    await expect(frame.getByRole('button', { name: 'Tutup' })).toHaveCount(0)
    await expect(page.locator('#box > iframe')).toBeVisible()
    expect(await page.evaluate(() => document.body.style.overflow)).toBe('')
    await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
    await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
    await expect.poll(() => heard(page)).toEqual(['success'])
    await expect(page.locator('iframe')).toHaveCount(0)
  })

  test('closes by itself over a number to pay, when it was asked to', async ({
    page,
    api,
    baseURL,
  }) => {
    const token = await openMerchantPage(page, api, baseURL ?? '')
    const frame = await openSnap(page, { call: 'pay', token, options: { autoCloseDelay: 2 } })
    await frame.getByRole('button', { name: 'BCA virtual account' }).click()
    await expect(frame.getByText(/menutup sendiri dalam \d detik/)).toBeVisible()
    await expect.poll(() => heard(page)).toEqual(['pending'])
  })

  test('refuses an order that was paid before as an error', async ({ page, api, baseURL }) => {
    const token = await openMerchantPage(page, api, baseURL ?? '')
    const first = await openSnap(page, { call: 'pay', token })
    await first.getByRole('button', { name: 'QRIS', exact: true }).click()
    await first.getByRole('button', { name: 'Bayar sekarang' }).click()
    await expect.poll(() => heard(page)).toEqual(['success'])
    await openSnap(page, { call: 'pay', token })
    await expect.poll(() => heard(page)).toEqual(['error'])
  })

  test('says of a token that is no more that it is not available; closing that is only closing', async ({
    page,
    api,
    baseURL,
  }) => {
    const token = await openMerchantPage(page, api, baseURL ?? '')
    await api.advance(48 * 3_600_000)
    const frame = await openSnap(page, { call: 'pay', token })
    await expect(frame.getByText('transaction is not available')).toBeVisible()
    await frame.getByRole('button', { name: 'Tutup' }).click()
    await expect.poll(() => heard(page)).toEqual(['close'])
  })
})
