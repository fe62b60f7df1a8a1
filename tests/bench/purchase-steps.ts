import type { Page } from '@playwright/test'
import { snapFrame } from '../browser/buyer.ts'
import { tap, type } from './hands.ts'

export interface PurchaseStep {
  name: string
  /** Does what is measured, after everything that it needs is there. */
  act: (page: Page) => Promise<void>
  /** Waits for what comes of it. */
  until?: (page: Page) => Promise<void>
}

const textField = (page: Page, name: string) => page.getByRole('textbox', { name })
const list = (page: Page, name: string) => page.getByRole('combobox', { name })
export const payButton = (page: Page) => page.getByRole('button', { name: /^Bayar Rp/ })
export const planLink = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: /Pro/ }).first()

function typeInto(field: string, text: string): PurchaseStep[] {
  return [
    { name: `tap "${field}"`, act: (page) => tap(page, textField(page, field)) },
    { name: `type "${field}"`, act: (page) => type(page, text) },
  ]
}

function chooseFrom(field: string, typed: string, option: string): PurchaseStep[] {
  return [
    {
      name: `open "${field}"`,
      act: (page) => tap(page, list(page, field)),
      until: (page) => page.getByRole('option').first().waitFor(),
    },
    {
      name: `search "${field}"`,
      act: (page) => type(page, typed),
      until: (page) => page.getByRole('option', { name: option, exact: true }).waitFor(),
    },
    {
      name: `choose "${field}"`,
      act: (page) => tap(page, page.getByRole('option', { name: option, exact: true })),
      until: (page) =>
        list(page, field)
          .and(page.locator(`[value="${option}"]`))
          .waitFor(),
    },
  ]
}

/** From a plan on `/pricing` to the order page that waits for the money: what a new buyer does, one act after another. */
export const purchaseSteps: readonly PurchaseStep[] = [
  {
    name: 'switch to yearly prices',
    act: (page) => tap(page, page.getByRole('radio', { name: /Tahunan/ })),
  },
  {
    name: 'press a plan',
    act: (page) => tap(page, planLink(page)),
    until: (page) => payButton(page).waitFor(),
  },
  {
    name: 'press pay with fields missing',
    act: (page) => tap(page, payButton(page)),
    until: (page) => page.getByRole('alert').first().waitFor(),
  },
  ...typeInto('Nomor telepon', '081234567890'),
  ...typeInto('Alamat', 'Jalan Braga 1'),
  ...chooseFrom('Provinsi', 'jawa b', 'Jawa Barat'),
  ...chooseFrom('Kota atau kabupaten', 'kota ban', 'Kota Bandung'),
  {
    name: 'tap "Kode pos"',
    act: (page) => tap(page, list(page, 'Kode pos')),
    until: (page) => page.getByRole('option').first().waitFor(),
  },
  { name: 'type "Kode pos"', act: (page) => type(page, '40111') },
  {
    name: 'open the tax fields',
    act: (page) => tap(page, page.getByText('Butuh faktur pajak?')),
  },
  {
    name: 'open the promo code',
    act: (page) => tap(page, page.getByText('Punya kode promo?')),
  },
  {
    name: 'type the promo code',
    act: async (page) => {
      await page.getByLabel('Kode promo').focus()
      await type(page, 'HEMAT20')
    },
  },
  {
    name: 'apply the promo code',
    act: (page) => page.keyboard.press('Enter'),
    until: (page) => page.getByRole('button', { name: 'Hapus kode' }).waitFor(),
  },
  {
    name: 'switch the period',
    act: (page) => tap(page, page.getByRole('button', { name: /^Ganti ke/ })),
    until: (page) => payButton(page).waitFor(),
  },
  {
    name: 'press pay',
    act: (page) => tap(page, payButton(page)),
    until: async (page) => {
      // The gateway's own page: what is pressed there is its own to answer.
      const frame = snapFrame(page)
      await frame.getByRole('button', { name: 'BCA virtual account' }).click()
      await frame
        .getByRole('button', { name: /^Tutup/ })
        .first()
        .click()
      await page.getByRole('button', { name: /^Salin nomor/ }).waitFor()
    },
  },
  {
    name: 'copy the number to pay to',
    act: (page) => tap(page, page.getByRole('button', { name: /^Salin nomor/ })),
  },
  {
    name: 'press "paid, check now"',
    act: (page) => tap(page, page.getByRole('button', { name: /^Saya sudah bayar/ })),
    until: (page) => page.getByRole('status').filter({ hasText: /./ }).first().waitFor(),
  },
]
