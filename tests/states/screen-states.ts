import type { Page } from '@playwright/test'
import { type ScenarioName, scenarioGroups } from '../../mocks/domain/scenarios.ts'

/** One state of the screen: a page of a scenario as it opens, or after somebody has done something there. */
export interface ScreenState {
  readonly name: string
  readonly scenario: ScenarioName
  /** Below the language; `$order` stands for the newest order. */
  readonly path: string
  /** In either language. */
  readonly act?: (page: Page) => Promise<void>
}

const opened: readonly ScreenState[] = scenarioGroups.flatMap(({ scenarios }) =>
  scenarios.map(({ name, opens }) => ({ name, scenario: name, path: opens })),
)

const pages: readonly ScreenState[] = (
  [
    ['landing', 'signed-out', '/'],
    ['pricing', 'signed-out', '/pricing?period=year'],
    ['sign in', 'signed-out', '/auth/signin'],
    ['sign up', 'signed-out', '/auth/signup'],
    ['forgot', 'signed-out', '/auth/forgot'],
    ['reset', 'signed-out', '/auth/reset?token=any'],
    ['not found', 'signed-out', '/nowhere'],
    ['unknown plan', 'fresh', '/checkout?plan=nothing'],
    ['orders', 'many-orders', '/orders'],
    ['receipt', 'pro-active', '/orders/$order/receipt'],
    ['refund form', 'pro-active', '/orders/$order/refund'],
    ['terms', 'signed-out', '/legal/terms'],
    ['privacy', 'signed-out', '/legal/privacy'],
    ['refunds', 'signed-out', '/legal/refunds'],
  ] as const
).map(([name, scenario, path]) => ({ name, scenario, path }))

const checkout = '/checkout?plan=pro&period=year'

const acted: readonly ScreenState[] = [
  {
    name: 'checkout, empty and sent',
    scenario: 'fresh',
    path: checkout,
    act: async (page) => {
      await page.getByRole('button', { name: /^(Bayar|Pay) Rp/ }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'checkout, list of provinces',
    scenario: 'fresh',
    path: checkout,
    act: async (page) => {
      await page.getByRole('combobox', { name: /^(Provinsi|Province)$/ }).fill('jawa')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'checkout, tax and promo open',
    scenario: 'fresh',
    path: checkout,
    act: async (page) => {
      await page.getByText(/^(Butuh faktur pajak|Need a tax invoice)\?$/).click()
      await page.getByText(/^(Punya kode promo|Have a promo code)\?$/).click()
    },
  },
  {
    name: 'checkout, other plans',
    scenario: 'fresh',
    path: checkout,
    act: (page) => page.getByRole('button', { name: /^(Ganti paket|Change plan)$/ }).click(),
  },
  {
    name: 'checkout, saved address opened',
    scenario: 'address-saved',
    path: checkout,
    act: (page) => page.getByRole('button', { name: /^(Ubah alamat|Edit the address)$/ }).click(),
  },
  {
    name: 'checkout, promo code refused',
    scenario: 'fresh',
    path: checkout,
    act: async (page) => {
      await page.getByText(/^(Punya kode promo|Have a promo code)\?$/).click()
      await page.getByRole('textbox', { name: /^(Kode promo|Promo code)$/ }).fill('SALAH')
      await page.keyboard.press('Enter')
      await page.getByText(/^(Kode ini tidak berlaku|This code is not valid)/).waitFor()
    },
  },
  {
    name: 'account menu',
    scenario: 'pro-active',
    path: '/pricing',
    act: (page) => page.getByRole('button', { name: /^(Akun|Account)$/ }).click(),
  },
  {
    name: 'limit modal',
    scenario: 'free-at-ai-limit',
    path: '/app',
    act: async (page) => {
      await page
        .getByRole('button', { name: /^(Tingkatkan paket|Upgrade)/ })
        .first()
        .click()
      await page.getByRole('dialog').getByRole('link', { name: /Pro/ }).first().waitFor()
    },
  },
  {
    name: 'cancel dialog',
    scenario: 'pro-active',
    path: '/app/billing',
    act: async (page) => {
      await page
        .getByRole('link', { name: /^(Batalkan langganan|Cancel (the )?subscription)$/ })
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'change dialog',
    scenario: 'pro-active',
    path: '/app/billing',
    act: async (page) => {
      await page
        .getByRole('link', { name: /^(Jadwalkan|Schedule) / })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'address form',
    scenario: 'pro-active',
    path: '/app/billing',
    act: (page) => page.getByRole('button', { name: /^(Ubah alamat|Edit the address)$/ }).click(),
  },
]

const payButton = /^(Bayar|Pay) Rp/

/** What a press on pay comes to, beside the button. */
const paid = (
  [
    ['the price has changed', 'price-changes', /^(Harganya berubah|The price has changed)/],
    ['the gateway is down', 'gateway-down', /./],
    ['no way to pay yet', 'no-token', /^(Halaman pembayaran belum|The payment page cannot be)/],
  ] as const
).map(([name, scenario, says]): ScreenState => ({
  name: `pay, ${name}`,
  scenario,
  path: '/checkout?plan=pro&period=month',
  act: async (page) => {
    await page.getByRole('button', { name: payButton }).click()
    await page.getByRole('main').getByRole('alert').filter({ hasText: says }).waitFor()
  },
}))

const afterPayment: readonly ScreenState[] = [
  ...paid,
  {
    name: 'pay, popup closed',
    scenario: 'address-saved',
    path: checkout,
    act: async (page) => {
      await page.getByRole('button', { name: payButton }).click()
      await page
        .frameLocator('iframe[title="Halaman pembayaran"], iframe[title="Payment page"]')
        .getByRole('button', { name: /^(Tutup|Close)$/ })
        .click()
      await page.getByRole('main').getByRole('alert').waitFor()
    },
  },
  {
    name: 'order, another method?',
    scenario: 'va-pending',
    path: '/orders/$order',
    act: async (page) => {
      await page.getByRole('button', { name: /^(Ganti cara bayar|Pay another way)$/ }).click()
      await page.getByRole('button', { name: /^(Ya|Yes), / }).waitFor()
    },
  },
  {
    name: 'order, cancel it?',
    scenario: 'va-pending',
    path: '/orders/$order',
    act: async (page) => {
      await page.getByRole('button', { name: /^(Batalkan pesanan|Cancel the order)$/ }).click()
      await page.getByRole('button', { name: /^(Ya|Yes), / }).waitFor()
    },
  },
  {
    name: 'order, checked and nothing new',
    scenario: 'va-pending',
    path: '/orders/$order',
    act: async (page) => {
      await page.getByRole('button', { name: /^(Saya sudah bayar|I have paid), / }).click()
      await page.getByText(/^(Sudah diperiksa|Checked)/).waitFor()
    },
  },
  {
    name: 'order, cannot be read',
    scenario: 'va-pending',
    path: '/orders',
    act: async (page) => {
      await page.route(/\/api\/orders\/NF-/, (route) => route.fulfill({ status: 500, json: {} }))
      await page.getByRole('main').getByRole('link', { name: /NF-/ }).first().click()
      await page.getByRole('main').getByRole('alert').waitFor()
    },
  },
  {
    name: 'back from the gateway, cannot be read',
    scenario: 'va-pending',
    path: '/pricing',
    act: async (page) => {
      await page.route(/\/api\/orders/, (route) => route.fulfill({ status: 500, json: {} }))
      await page.goto(page.url().replace('/pricing', '/payment/callback'))
      await page.getByRole('main').getByRole('alert').waitFor()
    },
  },
]

/** Everything that a screen can show: every scenario on its page, the pages without one, and what opens on them. */
export const screenStates: readonly ScreenState[] = [...opened, ...pages, ...acted, ...afterPayment]
