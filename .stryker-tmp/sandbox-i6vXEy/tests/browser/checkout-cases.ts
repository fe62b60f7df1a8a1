// @ts-nocheck
import { expect, type Locator, type Page } from '@playwright/test'
import { fillBillingForm, pressPay, seeOrderPaid, signInByCookie, snapFrame } from './buyer.ts'
import type { FailureCase, Visit } from './failure-table.ts'
import {
  alerts,
  pressTryAgain,
  pressTryAgainUnlessBack,
  seeTold,
  seeTrace,
  words,
} from './failure-words.ts'

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
    not: { 'empty data': 'an empty list is a real answer' },
    always,
  }
}

export const checkoutCases: readonly FailureCase[] = [
  {
    route: '/checkout',
    call: 'refresh',
    prepare: openFilledForm,
    told: seeTold,
    step: pressTryAgainUnlessBack,
    works: seePurchase,
    always: ['an error 500', 'no network'],
  },
  {
    route: '/checkout',
    call: 'plans',
    prepare: openFilledForm,
    told: seeTold,
    step: pressTryAgain,
    works: seePurchase,
    not: { 'empty data': 'an empty list is a real answer' },
    always: ['HTML for JSON', 'no answer'],
  },
  {
    route: '/checkout',
    call: 'subscription',
    prepare: openFilledForm,
    told: seeFormOpen,
    step: async () => undefined,
    works: seePurchase,
    not: { 'no network': 'the other calls of the page fail with it' },
    always: ['an error 500'],
  },
  {
    route: '/checkout',
    call: 'billing',
    prepare: openFilledForm,
    told: seeFormOpen,
    step: async () => undefined,
    works: seePurchase,
    not: {
      'empty data': 'no saved address is a real answer',
      'no network': 'the other calls of the page fail with it',
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
    step: pressTryAgain,
    works: seePurchase,
    always: ['a wrong type', 'no network'],
  },
  listCase('countries', 'Negara', ['HTML for JSON']),
  listCase('states', 'Provinsi', ['an error 500']),
  listCase('cities', 'Kota atau kabupaten', ['a missing field']),
  listCase('zipcodes', 'Kode pos', ['a reset connection']),
  {
    route: '/checkout',
    call: 'checkout',
    prepare: openFilledForm,
    provoke: pressPay,
    told: async (page, fault) => {
      await seeTold(page, fault)
      await seeFormKept(page)
    },
    step: async () => undefined,
    works: seePurchase,
    always: ['an error 500', 'no answer', 'no network', 'HTML for JSON', 'a limit 429'],
  },
]
