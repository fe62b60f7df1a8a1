import type { Page } from '@playwright/test'
import { apiCalls } from './api-calls.ts'
import { openPayment, payByCard, seeOrderPaid, signInByCookie, snapFrame } from './buyer.ts'
import type { Visit } from './failure-table.ts'
import { breakCall } from './faults.ts'
import { expect, test, type MockApi } from './site-test.ts'
import { countAnswers, countCalls, focusWindow, setHidden } from './watching.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const banner = (page: Page) => page.getByRole('complementary', { name: /belum selesai/ })

async function onlyOrder(api: MockApi): Promise<string> {
  const { orders } = await api.state()
  return orders[0]?.order_id ?? ''
}

test.describe('the list of orders', () => {
  test('shows ten, newest first; more of them on demand, with the focus on the first new one', async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset('many-orders')
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.goto('/app')
    await page.getByRole('button', { name: 'Akun' }).click()
    await page.getByRole('link', { name: 'Pesanan' }).click()
    await expect(heading(page)).toHaveText('Pesanan Anda')
    const items = page.getByRole('main').getByRole('listitem')
    const all = (await api.state()).orders.map(({ order_id }) => order_id).toReversed()
    await expect(items).toHaveCount(10)
    await expect(items.first()).toContainText(all[0] ?? '')
    await expect(items.first()).toContainText(/Lunas|bulanan/)
    await expect(items.first()).toContainText(/Rp\d/)
    await expect(items.first()).toContainText(/ WIB/)

    const more = page.getByRole('button', { name: 'Tampilkan lebih banyak' })
    // News from another tab comes in between, and has the list read anew.
    const slowness = await breakCall(page, ['orders', 'a slow answer'])
    await more.click()
    await page.evaluate(() =>
      new BroadcastChannel('notefiber-billing').postMessage({ type: 'changed', activated: false }),
    )
    await expect(page.getByRole('link', { name: all[10] ?? '' })).toBeFocused()
    await slowness.mend()
    await expect(page.getByText('10 pesanan lagi ditampilkan, 20 seluruhnya.')).toBeAttached()

    const breakage = await breakCall(page, ['orders', 'an error 500'])
    await more.click()
    await expect(page.getByRole('alert')).toContainText('Layanan sedang terganggu')
    await expect(items).toHaveCount(20)
    await breakage.mend()
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(items).toHaveCount(all.length)
    await expect(page.getByRole('link', { name: all[20] ?? '' })).toBeFocused()
    await expect(more).toHaveCount(0)

    await page.getByRole('link', { name: all.at(-1) ?? '' }).click()
    await expect(heading(page)).toHaveText('Pesanan dibatalkan')
  })

  test('that is empty leads to the prices; one that fails says so and is tried again', async ({
    page,
    api,
    baseURL,
  }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
    const breakage = await breakCall(page, ['orders', 'HTML for JSON'])
    await page.goto('/orders')
    await expect(page.getByRole('alert')).toContainText('Jawaban server tidak dapat dibaca')
    await breakage.mend()
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(page.getByText('Belum ada pesanan.')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Lihat harga' }).click()
    await expect(page).toHaveURL(/\/pricing/)
  })
})

test('an unpaid order is offered everywhere but on its own page, until the person says "later"', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('va-pending')
  await signInByCookie(page, api.origin, baseURL ?? '')
  const orderId = await onlyOrder(api)
  await page.goto('/pricing')
  await banner(page).getByRole('link', { name: 'Lihat pesanan' }).click()
  await expect(page).toHaveURL(new RegExp(`/orders/${orderId}$`))
  await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')
  await expect(banner(page)).toHaveCount(0)
  await page.getByRole('banner').getByRole('link', { name: 'Harga' }).click()
  await banner(page).getByRole('button', { name: 'Nanti saja' }).click()
  await expect(banner(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('banner').getByText('Paket Gratis')).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
})

/** A virtual account waits, and the gateway's notifications reach nobody. */
async function openWithLostNews({ page, api, origin }: Visit): Promise<void> {
  await api.reset('va-pending')
  await api.settings({ notification_copies: 0 })
  await signInByCookie(page, api.origin, origin)
  await page.goto(`/orders/${await onlyOrder(api)}`)
  await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')
}

test('an order for which no method was chosen says by when it has to be paid, and how much', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('card-denied')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto(`/orders/${await onlyOrder(api)}`)
  await expect(heading(page)).toHaveText('Menunggu pembayaran')
  await expect(page.getByText(/^Bayar sebelum .* WIB$/)).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/^Sisa waktu \d\d:\d\d:\d\d$/)
  await expect(page.getByRole('definition').filter({ hasText: /^Rp331\.890$/ })).toBeVisible()
})

test('the time left to pay goes on as before when the device’s clock is set', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('va-pending')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.clock.install()
  await page.goto(`/orders/${await onlyOrder(api)}`)
  const timer = page.getByRole('timer')
  await expect(timer).toHaveText(/\d\d:\d\d:\d\d$/)
  await page.context().setOffline(true)
  const seconds = async () => {
    const [hours = 0, minutes = 0, rest = 0] =
      (await timer.textContent())?.match(/\d\d/g)?.map(Number) ?? []
    return hours * 3600 + minutes * 60 + rest
  }
  const before = await seconds()
  await page.clock.setSystemTime(Date.now() + 30 * 24 * 3_600_000)
  await page.clock.runFor(10_000)
  await expect.poll(seconds).toBeLessThan(before - 5)
  expect(await seconds()).toBeGreaterThan(before - 60)
})

test.describe('an order page that waits', () => {
  test('asks nobody while it is hidden or offline, and at once when it is back', async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset('va-pending')
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.clock.install()
    await page.goto(`/orders/${await onlyOrder(api)}`)
    await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')
    const [read, synced] = [countCalls(page, apiCalls.order), countCalls(page, apiCalls.sync)]
    const asked = () => read() + synced()
    await page.clock.fastForward(2_500)
    await expect.poll(asked).toBe(1)

    await setHidden(page, true)
    await page.clock.fastForward('10:00')
    await page.context().setOffline(true)
    await setHidden(page, false)
    await page.clock.fastForward('10:00')
    expect(asked()).toBe(1)
    await page.context().setOffline(false)
    await expect.poll(asked).toBe(2)
    await focusWindow(page)
    await expect.poll(asked).toBe(3)
  })

  test('leaves the server alone for as long as it asks to be', async ({ page, api, baseURL }) => {
    await api.reset('va-pending')
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.clock.install()
    await page.goto(`/orders/${await onlyOrder(api)}`)
    await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')
    const breakage = await breakCall(page, ['order', 'a limit 429'])
    await page.clock.fastForward(2_500)
    await expect(page.getByText('Keadaan terbaru belum dapat diambil.')).toBeVisible()
    await page.clock.fastForward(4_000)
    await focusWindow(page)
    await page.clock.fastForward(1_000)
    expect(breakage.hits()).toBe(1)
    await page.clock.fastForward(3_000)
    await expect.poll(breakage.hits).toBe(2)
  })

  test('does so from its first answer on', async ({ page, api, baseURL }) => {
    await api.reset('va-pending')
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.clock.install()
    const breakage = await breakCall(page, ['order', 'a limit 429'])
    await page.goto(`/orders/${await onlyOrder(api)}`)
    await expect(page.getByRole('alert')).toBeVisible()
    await focusWindow(page)
    await page.clock.fastForward(3_000)
    await focusWindow(page)
    await page.clock.fastForward(1_000)
    expect(breakage.hits()).toBe(1)
    await page.clock.fastForward(5_000)
    await expect.poll(breakage.hits).toBe(2)
  })

  test('finds a payment whose notification got lost when the buyer comes back, without a press', async ({
    page,
    api,
    baseURL,
  }) => {
    await openWithLostNews({ page, api, origin: baseURL ?? '' })
    const synced = countCalls(page, apiCalls.sync)
    await api.move(await onlyOrder(api), 'settle')
    await focusWindow(page)
    await expect(heading(page)).toHaveText('Pembayaran berhasil')
    expect(synced()).toBe(1)
  })

  test('finds it as well where the buyer just waits, and asks the gateway once a minute at most', async ({
    page,
    api,
    baseURL,
  }) => {
    await page.clock.install()
    await openWithLostNews({ page, api, origin: baseURL ?? '' })
    const synced = countCalls(page, apiCalls.sync)
    const read = countAnswers(page, apiCalls.order)
    await page.clock.fastForward(30_000)
    await expect.poll(read).toBeGreaterThan(0)
    expect(synced()).toBe(0)
    await page.clock.fastForward(31_000)
    await expect.poll(synced).toBe(1)
    for (let turn = 0; turn < 3; turn += 1) {
      const before = read()
      await page.clock.fastForward(20_000)
      await expect.poll(read).toBeGreaterThan(before)
    }
    expect(synced()).toBe(1)
    await api.move(await onlyOrder(api), 'settle')
    await page.clock.fastForward(61_000)
    await expect(heading(page)).toHaveText('Pembayaran berhasil')
    expect(synced()).toBe(2)
  })

  test('shows what the server knows where the gateway cannot be asked', async ({
    page,
    api,
    baseURL,
  }) => {
    await openWithLostNews({ page, api, origin: baseURL ?? '' })
    const breakage = await breakCall(page, ['sync', 'a gateway’s 502'])
    const read = countCalls(page, apiCalls.order)
    await focusWindow(page)
    await expect.poll(read).toBe(1)
    expect(breakage.hits()).toBe(1)
    await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('for a plan that does not open says after ten minutes whom to tell, and goes on by itself', async ({
    page,
    api,
    baseURL,
  }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
    await api.settings({ activation_delay_ms: 3_600_000 })
    await payByCard(await openPayment(page))
    await expect(heading(page)).toHaveText('Pembayaran diterima, paket sedang diaktifkan')
    const slow = page.getByText('Ini lebih lama dari biasanya')
    await expect(slow).toHaveCount(0)
    await api.advance(11 * 60_000)
    await focusWindow(page)
    await expect(slow).toBeVisible()
    await expect(page.getByText(`sebutkan nomor pesanan ${await onlyOrder(api)}`)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Hubungi bantuan' })).toBeVisible()
    await api.advance(3_600_000)
    await page.getByRole('button', { name: 'Periksa sekarang' }).click()
    await expect(heading(page)).toHaveText('Pembayaran berhasil')
    await expect(heading(page)).toBeFocused()
    await expect(page.getByRole('banner').getByText('Paket Pro')).toBeVisible()
  })
})

test('what the gateway calls paid and the server does not know of is checked, and never asked for again', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  const frame = await openPayment(page)
  await expect(frame.getByRole('button', { name: 'Kartu kredit/debit' })).toBeVisible()
  await api.settings({ gateway: 'down', notification_copies: 0 })
  await payByCard(frame)
  await expect(heading(page)).toHaveText('Sedang diperiksa')
  await expect(page.getByRole('button', { name: 'Lanjutkan pembayaran' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Hubungi bantuan' })).toBeVisible()
  await api.settings({ gateway: 'up' })
  await expect(heading(page)).toHaveText('Pembayaran berhasil')
  expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
})

test.describe('the order that prolongs a running plan', () => {
  const again = (page: Page) => page.getByRole('button', { name: 'Pesan lagi' })

  /** A virtual account for the next month of Pro waits, while this month runs. */
  async function openRenewal({ page, api, origin }: Visit): Promise<string> {
    await api.reset('renewal-waiting')
    await signInByCookie(page, api.origin, origin)
    const orderId = (await api.state()).orders.at(-1)?.order_id ?? ''
    await page.goto(`/orders/${orderId}`)
    await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')
    await expect(page.getByRole('banner').getByText('Paket Pro')).toBeVisible()
    return orderId
  }

  /** The new renewal is the only open order, and its payment page opens. */
  async function seeNewRenewal({ page, api }: Visit, before: string): Promise<void> {
    await expect(page).not.toHaveURL(new RegExp(before))
    await expect(page).toHaveURL(/\/orders\/NF-/)
    await expect(heading(page)).toHaveText('Menunggu pembayaran')
    const open = (await api.state()).orders.filter(({ status }) => status === 'pending_payment')
    expect(open).toHaveLength(1)
    expect(page.url()).toContain(open[0]?.order_id)
    await page.getByRole('button', { name: 'Lanjutkan pembayaran' }).click()
    await snapFrame(page).getByRole('button', { name: 'QRIS', exact: true }).click()
    await snapFrame(page).getByRole('button', { name: 'Bayar sekarang' }).click()
    await seeOrderPaid(page)
  }

  async function takeOtherMethod(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Ganti cara bayar', exact: true }).click()
    await page.getByRole('button', { name: 'Ya, ganti cara bayar' }).click()
  }

  test('takes another way to pay: a new renewal, which can be paid', async ({
    page,
    api,
    baseURL,
  }) => {
    const visit = { page, api, origin: baseURL ?? '' }
    const orderId = await openRenewal(visit)
    await takeOtherMethod(page)
    await seeNewRenewal(visit, orderId)
  })

  for (const [end, title] of [
    ['cancel', 'Pesanan dibatalkan'],
    ['expire', 'Pesanan kedaluwarsa'],
  ] as const) {
    test(`is ordered again after its end: ${end}`, async ({ page, api, baseURL }) => {
      const visit = { page, api, origin: baseURL ?? '' }
      const orderId = await openRenewal(visit)
      await api.move(orderId, end)
      await page.reload()
      await expect(heading(page)).toHaveText(title)
      await again(page).click()
      await seeNewRenewal(visit, orderId)
    })
  }

  test('whose successor does not come is told so, and ordered again with one more press', async ({
    page,
    api,
    baseURL,
  }) => {
    const visit = { page, api, origin: baseURL ?? '' }
    const orderId = await openRenewal(visit)
    const breakage = await breakCall(page, ['planChange', 'an error 500'])
    await takeOtherMethod(page)
    await expect(heading(page)).toHaveText('Pesanan dibatalkan')
    await expect(page.getByRole('alert')).toContainText('Layanan sedang terganggu')
    await breakage.mend()
    await again(page).click()
    await seeNewRenewal(visit, orderId)
  })
})
