import { expect, type Locator, type Page } from '@playwright/test'
import { fillBillingForm, pressPay, seeOrderPaid, signInByCookie, snapFrame } from './buyer.ts'
import {
  type FailureCase,
  notAlone,
  notEmptyList,
  notForActions,
  notForPromoReads,
  notForReads,
  notWithoutSession,
  type Visit,
} from './failure-table.ts'
import {
  alerts,
  pressOfferedUnlessBack,
  pressSignInAgain,
  pressTryAgain,
  seeLoading,
  seeTold,
  seeTrace,
  signsInFirst,
  words,
} from './failure-words.ts'
import { refusal } from './faults.ts'

const address = '/checkout?plan=pro&period=year'

export async function openFilledForm({ page, api, origin }: Visit): Promise<void> {
  await api.settings({ notification_delay_ms: 0 })
  await signInByCookie(page, api.origin, origin)
  await page.goto(address)
  await fillBillingForm(page)
}

/** A list's field is a combobox, and a plain text field while there is no list. */
export function placeField(page: Page, name: string): Locator {
  return page.getByRole('combobox', { name }).or(page.getByRole('textbox', { name }))
}

export async function seeFormKept(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Nomor telepon' })).toHaveValue('0812 3456 7890')
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Braga 1')
  await expect(placeField(page, 'Provinsi')).toHaveValue('Jawa Barat')
  await expect(placeField(page, 'Kota atau kabupaten')).toHaveValue('Kota Bandung')
  await expect(placeField(page, 'Kode pos')).toHaveValue('40111')
}

export async function payByQris(page: Page): Promise<void> {
  const frame = snapFrame(page)
  await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
  await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
}

/** The form is as it was, and one purchase comes of it. */
export async function seePurchase({ page, api }: Visit): Promise<void> {
  await seeFormKept(page)
  await expect(page.getByRole('button', { name: 'Bayar Rp3.318.900' })).toBeEnabled()
  await pressPay(page)
  await payByQris(page)
  await seeOrderPaid(page)
  await seeOneOrder(api)
}

export async function seeOneOrder(api: Visit['api']): Promise<void> {
  expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
}

async function seePayClosed(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Bayar', exact: true })).toBeDisabled()
}

/** Its answer only decides whether the plan may be bought; the server decides the same at the order. */
async function seeFormOpen(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Bayar Rp3.318.900' })).toBeEnabled()
  await expect(alerts(page)).toHaveCount(0)
}

function listCase(
  call: 'countries' | 'states' | 'cities' | 'zipcodes',
  field: string,
  always: FailureCase['always'],
): FailureCase {
  return {
    route: '/checkout',
    call,
    says: 'tidak dapat dimuat. Ketik saja',
    prepare: openFilledForm,
    told: async (page, fault) => {
      const described = placeField(page, field)
      await expect(described).toHaveAccessibleDescription(/tidak dapat dimuat. Ketik saja/)
      const hint = page.locator(`#${await described.getAttribute('id')}-hint`)
      await seeTrace(hint, words[fault].traced)
      await expect(alerts(page)).toHaveCount(0)
    },
    step: async (page) => page.getByRole('button', { name: 'Muat lagi' }).click(),
    works: async (visit) => {
      await expect(visit.page.getByRole('combobox', { name: field })).toBeVisible()
      await seePurchase(visit)
    },
    not: { ...notForReads, ...notWithoutSession, ...notEmptyList },
    always,
  }
}

/** A refusal in checkout's own words; the form and the button stay. */
function saysAtPayment(says: string) {
  return {
    says,
    told: async (page: Page) => {
      await expect(alerts(page)).toHaveCount(1)
      await expect(alerts(page)).toContainText(says)
      await seeFormKept(page)
    },
  }
}

/** A refusal that offers another page; who comes back from there finds the form as it was. */
function leadsAway(says: string, link: string) {
  return {
    ...saysAtPayment(says),
    step: async (page: Page) => {
      await alerts(page).getByRole('link', { name: link }).click()
      await expect(page).not.toHaveURL(/\/checkout/)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.goBack()
    },
  }
}

/** The order was placed in another tab, whose payment page is closed again. */
async function placeElsewhere({ page, api }: Visit): Promise<string> {
  const other = await page.context().newPage()
  await other.goto(address)
  await fillBillingForm(other)
  await pressPay(other)
  await snapFrame(other).getByRole('button', { name: 'Tutup' }).click()
  await expect(alerts(other)).toContainText('Pembayaran belum selesai')
  await other.close()
  const { orders } = await api.state()
  return orders[0]?.order_id ?? ''
}

const leadsToTheOpenOrder = {
  says: 'Menunggu pembayaran',
  fault: async (visit: Visit) => {
    const data = { order_id: await placeElsewhere(visit) }
    return refusal({ status: 409, error_type: 'ORDER_PENDING', data })
  },
  told: async (page: Page) => {
    await expect(page).toHaveURL(/\/orders\/NF-/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Menunggu pembayaran')
    await expect(alerts(page)).toHaveCount(0)
  },
  step: async (page: Page) => page.getByRole('button', { name: 'Lanjutkan pembayaran' }).click(),
  works: payAndSee,
}

/** The payment page is open, or about to be. */
async function payAndSee({ page, api }: Visit): Promise<void> {
  await payByQris(page)
  await seeOrderPaid(page)
  await seeOneOrder(api)
}

async function pressSchedule(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Jadwalkan Pro/ }).click()
}

export const checkoutCases: readonly FailureCase[] = [
  {
    route: '/checkout',
    call: 'refresh',
    prepare: openFilledForm,
    told: seeTold,
    step: pressOfferedUnlessBack,
    works: seePurchase,
    cells: { 'a 401': signsInFirst },
    not: notForReads,
    always: ['an error 500', 'a 401', 'no network'],
  },
  {
    route: '/checkout',
    call: 'plans',
    prepare: openFilledForm,
    told: seeTold,
    waits: seeLoading('Memuat'),
    step: pressTryAgain,
    works: seePurchase,
    not: { ...notForReads, ...notWithoutSession, ...notEmptyList },
    always: ['HTML for JSON', 'no answer'],
  },
  {
    route: '/checkout',
    call: 'subscription',
    says: 'nothing: the server decides at the order',
    prepare: openFilledForm,
    told: seeFormOpen,
    step: async () => undefined,
    works: seePurchase,
    not: { ...notForReads, ...notAlone },
    always: ['an error 500'],
  },
  {
    route: '/checkout',
    call: 'billing',
    says: 'nothing: the form is typed into',
    prepare: openFilledForm,
    told: seeFormOpen,
    step: async () => undefined,
    works: seePurchase,
    not: {
      ...notForReads,
      ...notAlone,
      'empty data': 'no saved address is a real answer',
    },
    always: ['a wrong type'],
  },
  {
    route: '/checkout',
    call: 'summary',
    prepare: openFilledForm,
    told: async (page, fault) => {
      await seeTold(page, fault)
      await seePayClosed(page)
    },
    waits: async (page) => {
      await seeLoading('Menghitung total…')(page)
      await seePayClosed(page)
    },
    step: pressOfferedUnlessBack,
    works: seePurchase,
    not: notForReads,
    always: ['a wrong type', 'no network'],
  },
  {
    route: '/checkout, with a promo code',
    call: 'summary',
    prepare: async (visit) => {
      await openFilledForm(visit)
      await visit.page.getByText('Punya kode promo?').click()
      await visit.page.getByRole('textbox', { name: 'Kode promo' }).fill('HEMAT20')
    },
    provoke: async (page) => page.getByRole('button', { name: 'Pakai kode' }).click(),
    told: async (page, fault) => {
      await seeTold(page, fault)
      await seePayClosed(page)
    },
    step: pressOfferedUnlessBack,
    works: async ({ page, api }) => {
      await seeFormKept(page)
      await expect(page.getByText('Kode HEMAT20 dipakai.')).toBeVisible()
      await page.getByRole('button', { name: 'Bayar Rp2.655.120' }).click()
      await payByQris(page)
      await seeOrderPaid(page)
      await seeOneOrder(api)
    },
    cells: {
      'a 422 PROMO_INVALID': {
        says: 'Kode ini tidak berlaku',
        told: async (page) => {
          const code = page.getByRole('textbox', { name: 'Kode promo' })
          await expect(code).toHaveAccessibleDescription(/Kode ini tidak berlaku/)
          await expect(page.getByText('Kode ini tidak berlaku')).toHaveCount(1)
          await expect(code).toHaveValue('HEMAT20')
        },
        step: async () => undefined,
        works: seePurchase,
      },
    },
    not: notForPromoReads,
    always: ['a 422 PROMO_INVALID'],
  },
  listCase('countries', 'Negara', ['HTML for JSON']),
  listCase('states', 'Provinsi', ['an error 500']),
  listCase('cities', 'Kota atau kabupaten', ['a missing field']),
  listCase('zipcodes', 'Kode pos', ['a reset connection']),
  {
    route: '/checkout, a postal code first',
    call: 'postcode',
    says: 'the code as it was typed',
    prepare: async ({ page, api, origin }) => {
      await api.settings({ notification_delay_ms: 0 })
      await signInByCookie(page, api.origin, origin)
      await page.goto(address)
      await page.getByRole('textbox', { name: 'Nomor telepon' }).fill('0812 3456 7890')
      await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Braga 1')
      await expect(page.getByRole('combobox', { name: 'Provinsi' })).toBeVisible()
      // The gateway's script and frame came with the first touch: losing them is another cell.
      await page.waitForLoadState('networkidle')
    },
    provoke: async (page) => placeField(page, 'Kode pos').fill('40111'),
    // Only a help: the form goes on as if there were none.
    told: async (page) => {
      await expect(placeField(page, 'Kode pos')).toHaveValue('40111')
      await expect(placeField(page, 'Provinsi')).toHaveValue('')
      await expect(alerts(page)).toHaveCount(0)
    },
    step: async (page) => {
      await page.getByRole('combobox', { name: 'Provinsi' }).fill('Jawa Barat')
      await page.getByRole('combobox', { name: 'Kota atau kabupaten' }).fill('Kota Bandung')
      await placeField(page, 'Kode pos').fill('40111')
    },
    works: seePurchase,
    not: {
      ...notForReads,
      ...notWithoutSession,
      'empty data': 'a code that nobody knows is a real answer',
    },
    always: ['an error 500'],
  },
  {
    route: '/checkout',
    call: 'checkout',
    prepare: openFilledForm,
    provoke: pressPay,
    told: async (page, fault) => {
      await seeTold(page, fault)
      await seeFormKept(page)
    },
    waits: seeLoading('Membuat pesanan…'),
    // The button that places the order is still there.
    step: async () => undefined,
    works: seePurchase,
    cells: {
      'a 401': { step: pressSignInAgain },
      'a 404': leadsAway('Paket ini tidak dijual lagi', 'Lihat semua paket'),
      'a 409 ALREADY_SUBSCRIBED': leadsAway('Paket ini sudah aktif', 'Buka aplikasi'),
      'a 409 ORDER_PENDING': leadsToTheOpenOrder,
      'a 409 PRICE_CHANGED': saysAtPayment('Harganya berubah'),
      'a 409 DOWNGRADE_NOT_ALLOWED': leadsAway(
        'Paket ini lebih rendah dari paket Anda',
        'Lihat semua paket',
      ),
      'a 409 SOLD_OUT': leadsAway('Paket ini tidak dijual lagi', 'Lihat semua paket'),
      'a 409 NOT_ON_SALE': leadsAway('Paket ini tidak dijual lagi', 'Lihat semua paket'),
      'a 422 PROMO_INVALID': saysAtPayment('Kode promo ini tidak berlaku lagi'),
      'a slow answer': { works: payAndSee },
    },
    always: [
      'an error 500',
      'no answer',
      'no network',
      'HTML for JSON',
      'a limit 429',
      'a 401',
      'a 409 SOLD_OUT',
      'a 409 ORDER_PENDING',
      'a 409 IDEMPOTENCY_CONFLICT',
      'a slow answer',
    ],
  },
  {
    route: '/checkout, of a lower plan',
    call: 'planChange',
    prepare: async ({ page, api, origin }) => {
      await api.reset('team-active')
      await signInByCookie(page, api.origin, origin)
      await page.goto('/checkout?plan=pro&period=month')
    },
    provoke: pressSchedule,
    told: seeTold,
    step: async (page, fault) => {
      if (fault === 'a 401') await pressSignInAgain(page)
      await pressSchedule(page)
    },
    works: async ({ page }) => {
      await expect(page.getByText(/^Terjadwal: Pro/)).toBeVisible()
      await expect(alerts(page)).toHaveCount(0)
    },
    not: notForActions,
    always: ['a reset connection'],
  },
]
