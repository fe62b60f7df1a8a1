import type { Page } from '@playwright/test'
import { pressPay, seeOrderPaid, signInByCookie, signInByForm, snapFrame } from './buyer.ts'
import {
  openFilledForm,
  payByQris,
  placeField,
  seeFormKept,
  seeOneOrder,
  seePurchase,
} from './checkout-cases.ts'
import { alerts, seeTold, seeTrace } from './failure-words.ts'
import { breakCall, emptyList, refusal } from './faults.ts'
import { expect, test } from './site-test.ts'

test.use({ apiTimeoutMs: 1_500, actionTimeout: 15_000 })

const MINUTE = 60_000
const checkout = '/checkout?plan=pro&period=year'
const payButton = (page: Page) => page.getByRole('button', { name: /^Bayar/ })

test.describe('places', () => {
  const troubles = { 'an empty list': emptyList, 'a wrong type': 'a wrong type' } as const
  for (const [trouble, fault] of Object.entries(troubles)) {
    test(`where ${trouble} comes for every place, the address is typed and the purchase goes through`, async ({
      page,
      api,
      baseURL,
    }) => {
      await signInByCookie(page, api.origin, baseURL ?? '')
      for (const list of ['countries', 'states', 'cities', 'zipcodes'] as const) {
        await breakCall(page, [list, fault])
      }
      await page.goto(checkout)
      await page.getByRole('textbox', { name: 'Nomor telepon' }).fill('0812 3456 7890')
      await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Braga 1')
      await page.getByRole('textbox', { name: 'Provinsi' }).fill('Jawa Barat')
      await page.getByRole('textbox', { name: 'Provinsi' }).blur()
      await page.getByRole('textbox', { name: 'Kota atau kabupaten' }).fill('Kota Bandung')
      await page.getByRole('textbox', { name: 'Kode pos' }).fill('40111')
      await seePurchase({ page, api, origin: baseURL ?? '' })
    })
  }

  test('where no country is listed, one is typed in any language of the site and paid with', async ({
    page,
    api,
    baseURL,
  }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
    await breakCall(page, ['countries', emptyList])
    await page.goto(checkout)
    await page.getByRole('textbox', { name: 'Nomor telepon' }).fill('+81 3 1234 5678')
    await page.getByRole('textbox', { name: 'Alamat' }).fill('1-1 Chiyoda')
    const country = page.getByRole('textbox', { name: 'Negara', exact: true })
    await country.fill('Jpan')
    await placeField(page, 'Kota').fill('Tokyo')
    await placeField(page, 'Kode pos').fill('100-0001')
    await pressPay(page)
    await expect(country).toBeFocused()
    await expect(country).toHaveAccessibleDescription(/Jepang atau JP/)
    await country.fill('Japan')
    await country.blur()
    await expect(placeField(page, 'Kota')).toHaveValue('Tokyo')
    await expect(placeField(page, 'Kode pos')).toHaveValue('100-0001')
    await pressPay(page)
    await payByQris(page)
    await seeOrderPaid(page)
    await seeOneOrder(api)
  })
})

test.describe('the order', () => {
  test.beforeEach(async ({ page, api, baseURL }) => {
    await openFilledForm({ page, api, origin: baseURL ?? '' })
  })

  for (const fault of [
    'an error 500',
    'no answer',
    'a reset connection',
    'HTML for JSON',
    'a missing field',
  ] as const) {
    test(`was placed, but its answer was ${fault}: paying again makes no second one`, async ({
      page,
      api,
    }) => {
      const breakage = await breakCall(page, ['checkout', fault], { reaches: 'the server' })
      await pressPay(page)
      await seeTold(page, fault)
      await seeFormKept(page)
      await breakage.mend()
      await pressPay(page)
      await payByQris(page)
      await seeOrderPaid(page)
      await seeOneOrder(api)
    })
  }

  test('is placed once, however often and however paying is pressed', async ({ page, api }) => {
    const slow = await breakCall(page, ['checkout', 'a slow answer'])
    await payButton(page).dblclick()
    await page.getByRole('textbox', { name: 'Alamat' }).press('Enter')
    await payByQris(page)
    await seeOrderPaid(page)
    expect(slow.hits()).toBe(1)
    await seeOneOrder(api)
  })

  test('is refused for two fields: both say so, the first has the focus, nothing is lost', async ({
    page,
    api,
    baseURL,
  }) => {
    const breakage = await breakCall(page, [
      'checkout',
      refusal({
        status: 422,
        error_type: 'VALIDATION',
        errors: [
          { field: 'postal_code', message: 'x' },
          { field: 'first_name', message: 'x' },
        ],
      }),
    ])
    await pressPay(page)
    const name = page.getByRole('textbox', { name: 'Nama lengkap' })
    await expect(name).toBeFocused()
    await expect(name).toHaveAccessibleDescription(/Tulis nama Anda/)
    await expect(placeField(page, 'Kode pos')).toHaveAccessibleDescription(
      /Kode pos: tulis 5 angka/,
    )
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Ada 2 isian yang perlu diperbaiki')
    await breakage.mend()
    await seePurchase({ page, api, origin: baseURL ?? '' })
  })

  test('is refused for the tax number, which is folded away: it opens and has the focus', async ({
    page,
  }) => {
    await breakCall(page, [
      'checkout',
      refusal({
        status: 422,
        error_type: 'VALIDATION',
        errors: [{ field: 'tax_id', message: 'x' }],
      }),
    ])
    await pressPay(page)
    const taxId = page.getByRole('textbox', { name: 'NPWP atau NIK' })
    await expect(taxId).toBeFocused()
    await expect(taxId).toHaveAccessibleDescription(/Periksa lagi/)
  })

  test('is refused for a field that no form shows: it is told all the same', async ({
    page,
    api,
    baseURL,
  }) => {
    const breakage = await breakCall(page, [
      'checkout',
      refusal({
        status: 422,
        error_type: 'VALIDATION',
        errors: [{ field: 'summary_version', message: 'x' }],
      }),
    ])
    await pressPay(page)
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Permintaan ditolak')
    await seeTrace(alerts(page), true)
    await breakage.mend()
    await seePurchase({ page, api, origin: baseURL ?? '' })
  })

  test('is refused for its promo code: it says so, and the code can be left out', async ({
    page,
    api,
  }) => {
    await page.getByText('Punya kode promo?').click()
    await page.getByRole('textbox', { name: 'Kode promo' }).fill('HEMAT20')
    await page.getByRole('button', { name: 'Pakai kode' }).click()
    await expect(payButton(page)).toHaveText('Bayar Rp2.655.120')
    const refused = {
      status: 422,
      error_type: 'PROMO_INVALID',
      errors: [{ field: 'promo_code', message: 'x' }],
    }
    const breakage = await breakCall(page, ['checkout', refusal(refused)])
    await pressPay(page)
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Kode promo ini tidak berlaku lagi')
    await breakage.mend()
    await page.getByRole('button', { name: 'Hapus kode' }).click()
    await expect(payButton(page)).toHaveText('Bayar Rp3.318.900')
    await pressPay(page)
    await payByQris(page)
    await seeOrderPaid(page)
    await seeOneOrder(api)
  })

  test('costs more than shown: both totals are named, and paying is asked again', async ({
    page,
    api,
  }) => {
    await api.settings({ prices: { plan_pro_year: 3_100_000 } })
    await pressPay(page)
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Total tadi Rp3.318.900, sekarang Rp3.441.000')
    await expect(page.getByRole('definition').last()).toHaveText('Rp3.441.000')
    expect((await api.state()).counters).toMatchObject({ orders_created: 0 })
    await seeFormKept(page)
    await page.getByRole('button', { name: 'Bayar Rp3.441.000' }).click()
    await payByQris(page)
    await seeOrderPaid(page)
    await seeOneOrder(api)
  })

  test('costs the same, but in other lines: nobody is told of two totals', async ({
    page,
    api,
  }) => {
    const data = {
      plan_id: 'plan_pro_year',
      plan_name: 'Pro',
      billing_period: 'year',
      price_per_unit: 'Rp2.990.000/tahun',
      subtotal: 2_990_000,
      tax: 328_900,
      total: 3_318_900,
      currency: 'IDR',
      lines: [{ kind: 'plan', label: 'Pro', amount: 3_318_900 }],
      renewal: 'auto',
      summary_version: 'v2',
    }
    const changed = refusal({ status: 409, error_type: 'PRICE_CHANGED', data })
    const breakage = await breakCall(page, ['checkout', changed])
    await pressPay(page)
    await expect(alerts(page)).toContainText('Totalnya tetap, rinciannya berubah')
    await expect(alerts(page)).not.toContainText('Total tadi')
    await breakage.mend()
    await pressPay(page)
    await expect(alerts(page)).toContainText('Totalnya tetap')
    await pressPay(page)
    await payByQris(page)
    await seeOrderPaid(page)
    await seeOneOrder(api)
  })

  test('costs more, but the new total cannot be read: it is asked for again', async ({
    page,
    api,
  }) => {
    await api.settings({ prices: { plan_pro_year: 3_100_000 } })
    const changed = { status: 409, error_type: 'PRICE_CHANGED', data: { total: 'mahal' } }
    const breakage = await breakCall(page, ['checkout', refusal(changed)])
    await pressPay(page)
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Harganya berubah')
    await breakage.mend()
    await page.getByRole('button', { name: 'Bayar Rp3.441.000' }).click()
    await payByQris(page)
    await seeOrderPaid(page)
    await seeOneOrder(api)
  })

  test('is sold out by now: it says so, and another plan can be chosen', async ({ page, api }) => {
    await api.settings({ availability: { plan_pro_year: 'sold_out' } })
    await pressPay(page)
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Paket ini tidak dijual lagi')
    await page.getByRole('link', { name: 'Lihat semua paket' }).click()
    await expect(page).toHaveURL(/\/pricing/)
  })

  test('meets an open one of another tab: it leads there, and that one is paid', async ({
    page,
    api,
    context,
  }) => {
    await pressPay(page)
    await expect(snapFrame(page).getByRole('button', { name: 'Tutup' })).toBeVisible()
    const other = await context.newPage()
    await other.goto('/checkout?plan=plus&period=month')
    await other.getByRole('button', { name: /^Bayar Rp/ }).click()
    await expect(other).toHaveURL(/\/orders\/NF-/)
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Menunggu pembayaran')
    await expect(other.getByText('Pro, Tahunan')).toBeVisible()
    await expect(other.getByText('Tidak ada pesanan baru yang dibuat.')).toBeVisible()
    await other.getByRole('button', { name: 'Lanjutkan pembayaran' }).click()
    await payByQris(other)
    await seeOrderPaid(other)
    await seeOneOrder(api)
  })

  test('has neither a token nor a page: its number is told, and the next press opens it', async ({
    page,
    api,
  }) => {
    await api.settings({ snap_answer: 'none' })
    await pressPay(page)
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Halaman pembayaran belum dapat dibuka')
    await expect(alerts(page)).toContainText(/Nomor pesanan: NF-/)
    await api.settings({ snap_answer: 'token' })
    await pressPay(page)
    await payByQris(page)
    await seeOrderPaid(page)
    await seeOneOrder(api)
  })

  test('finds the gateway down: it is told, and the next press goes through', async ({
    page,
    api,
    baseURL,
  }) => {
    await api.settings({ gateway: 'down' })
    await pressPay(page)
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Layanan sedang terganggu')
    await api.settings({ gateway: 'up' })
    await seePurchase({ page, api, origin: baseURL ?? '' })
  })
})

test.describe('the payment page', () => {
  test.beforeEach(async ({ page, api, baseURL }) => {
    await openFilledForm({ page, api, origin: baseURL ?? '' })
  })

  test('cannot open, since its script is blocked: the gateway’s own page takes over', async ({
    page,
    api,
  }) => {
    await page.route('**/snap.js', (route) => route.abort('blockedbyclient'))
    await page.reload()
    await pressPay(page)
    await expect(page).toHaveURL(/\/mock-snap\/redirect/)
    await page.getByRole('button', { name: 'QRIS', exact: true }).click()
    await page.getByRole('button', { name: 'Bayar sekarang' }).click()
    await seeOrderPaid(page)
    await seeOneOrder(api)
  })

  test('is closed while the order cannot be asked: it says so, and leads to the order', async ({
    page,
    api,
  }) => {
    await pressPay(page)
    const close = snapFrame(page).getByRole('button', { name: 'Tutup' })
    await expect(close).toBeVisible()
    const breakage = await breakCall(page, ['order', 'an error 500'])
    await close.click()
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Hasil pembayaran belum diketahui')
    await expect(alerts(page)).toContainText(/NF-/)
    await seeTrace(alerts(page), true)
    await seeFormKept(page)
    await breakage.mend()
    await page.getByRole('link', { name: 'Lihat pesanan' }).click()
    await page.getByRole('button', { name: 'Lanjutkan pembayaran' }).click()
    await payByQris(page)
    await seeOrderPaid(page)
    await seeOneOrder(api)
  })

  test('took the money while the order cannot be asked: the order page finds it paid', async ({
    page,
    api,
  }) => {
    await pressPay(page)
    await expect(snapFrame(page).getByRole('button', { name: 'QRIS', exact: true })).toBeVisible()
    const breakage = await breakCall(page, ['order', 'a wrong type'])
    await payByQris(page)
    await expect(alerts(page)).toContainText('Hasil pembayaran belum diketahui')
    await breakage.mend()
    await page.getByRole('link', { name: 'Lihat pesanan' }).click()
    await seeOrderPaid(page)
    await seeOneOrder(api)
  })
})

test.describe('the session', () => {
  test('is over when paying: signing in again comes back to the same form', async ({
    page,
    api,
    baseURL,
  }) => {
    const visit = { page, api, origin: baseURL ?? '' }
    await openFilledForm(visit)
    await api.endSessions()
    await api.advance(16 * MINUTE)
    await pressPay(page)
    await expect(page).toHaveURL(/\/auth\/signin\?redirect=/)
    await signInByForm(page)
    await expect(page).toHaveURL(/\/checkout\?plan=pro&period=year/)
    await seePurchase(visit)
  })

  for (const fault of ['an error 500', 'a reset connection', 'HTML for JSON'] as const) {
    test(`cannot be renewed for ${fault}: nobody is signed out, and the next press goes through`, async ({
      page,
      api,
      baseURL,
    }) => {
      const visit = { page, api, origin: baseURL ?? '' }
      await openFilledForm(visit)
      await api.advance(16 * MINUTE)
      const breakage = await breakCall(page, ['refresh', fault])
      await pressPay(page)
      await seeTold(page, fault)
      await seeFormKept(page)
      await expect(page).toHaveURL(/\/checkout/)
      await breakage.mend()
      await seePurchase(visit)
    })
  }
})

test.describe('what cannot be bought', () => {
  test.beforeEach(async ({ page, api, baseURL }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
  })

  test('an unknown plan is said to be unknown, and no other is put in its place', async ({
    page,
  }) => {
    await page.goto('/checkout?plan=platinum&period=year')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paket tidak ditemukan')
    await expect(page.getByText('“platinum”')).toBeVisible()
    await page.getByRole('link', { name: 'Kembali ke harga' }).click()
    await expect(page).toHaveURL(/\/pricing/)
  })

  test('the free plan leads to the app', async ({ page }) => {
    await page.goto('/checkout?plan=free&period=month')
    await expect(page).toHaveURL(/\/app/)
  })
})

test.describe('who has a plan already', () => {
  test('reads that the same one is open, and goes on to the app', async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset('pro-active')
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.goto('/checkout?plan=pro&period=month')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paket ini sudah aktif')
    await page.getByRole('main').getByRole('link', { name: 'Buka aplikasi' }).click()
    await expect(page).toHaveURL(/\/app/)
  })

  test('is told by the server, where the page could not ask before', async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset('pro-active')
    await signInByCookie(page, api.origin, baseURL ?? '')
    const breakage = await breakCall(page, ['subscription', 'a wrong type'])
    await page.goto('/checkout?plan=pro&period=month')
    await expect(payButton(page)).toBeEnabled()
    await pressPay(page)
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Paket ini sudah aktif')
    await breakage.mend()
    await alerts(page).getByRole('link', { name: 'Buka aplikasi' }).click()
    await expect(page).toHaveURL(/\/app/)
  })

  test('is told that a lower one is scheduled instead, and a failure there can be repeated', async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset('team-active')
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.goto('/checkout?plan=pro&period=month')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/lebih rendah/)
    const breakage = await breakCall(page, ['planChange', 'an error 500'])
    const schedule = page.getByRole('button', { name: /^Jadwalkan Pro/ })
    await schedule.click()
    await seeTold(page, 'an error 500')
    await breakage.mend()
    await schedule.click()
    await expect(page.getByText(/^Terjadwal: Pro/)).toBeVisible()
    await expect(alerts(page)).toHaveCount(0)
  })

  test('is refused a lower one by the server, where the page could not ask before', async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset('team-active')
    await signInByCookie(page, api.origin, baseURL ?? '')
    const breakage = await breakCall(page, ['subscription', 'a wrong type'])
    await page.goto('/checkout?plan=pro&period=month')
    await expect(payButton(page)).toBeEnabled()
    await pressPay(page)
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText('Paket ini lebih rendah dari paket Anda')
    await breakage.mend()
    await alerts(page).getByRole('link', { name: 'Lihat semua paket' }).click()
    await expect(page).toHaveURL(/\/app\/billing#plans/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test('a total that could not be brought up to date stays, and can be paid', async ({
  page,
  api,
  baseURL,
}) => {
  const visit = { page, api, origin: baseURL ?? '' }
  await page.clock.install()
  await openFilledForm(visit)
  await expect(page.getByRole('button', { name: 'Bayar Rp3.318.900' })).toBeEnabled()
  const breakage = await breakCall(page, ['summary', 'a wrong type'])
  await page.clock.fastForward('01:00')
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(() => breakage.hits()).toBeGreaterThan(0)
  await page.getByRole('textbox', { name: 'Alamat' }).focus()
  await seePurchase(visit)
})
