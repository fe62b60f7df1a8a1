// @ts-nocheck
import { expect, type FrameLocator, type Page } from '@playwright/test'
import { DEMO } from '../../mocks/domain/scenarios.ts'

/** The sandbox cards of docs.midtrans.com/docs/testing-payment-on-sandbox that the tests use. */
export const cards = {
  accepted: '4811 1111 1111 1114',
  deniedByBank: '4911 1111 1111 1113',
} as const

export function snapFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Halaman pembayaran"]')
}

/** A returning visitor: the refresh cookie is there before the page opens. */
export async function signInByCookie(
  page: Page,
  apiOrigin: string,
  appOrigin: string,
): Promise<void> {
  await page.request.post(`${apiOrigin}/api/auth/login`, {
    headers: { Origin: appOrigin },
    data: { email: DEMO.email, password: DEMO.password, remember_me: true },
    failOnStatusCode: true,
  })
}

export async function signInByForm(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Email' }).fill(DEMO.email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(DEMO.password)
  await page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true }).click()
}

async function chooseFrom(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(option.slice(0, -2))
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Fills what the profile does not know: a buyer in Bandung. */
export async function fillBillingForm(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Nomor telepon' }).fill('0812 3456 7890')
  await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Braga 1')
  await chooseFrom(page, 'Provinsi', 'Jawa Barat')
  await chooseFrom(page, 'Kota atau kabupaten', 'Kota Bandung')
  await page.getByRole('combobox', { name: 'Kode pos' }).fill('40111')
}

export async function pressPay(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Bayar Rp/ }).click()
}

/** Opens the checkout of yearly Pro as a signed-in buyer and goes as far as the payment page. */
export async function openPayment(page: Page): Promise<FrameLocator> {
  await page.goto('/checkout?plan=pro&period=year')
  await fillBillingForm(page)
  await pressPay(page)
  return snapFrame(page)
}

export async function payByCard(
  frame: FrameLocator,
  number: string = cards.accepted,
): Promise<void> {
  await frame.getByRole('button', { name: 'Kartu kredit/debit' }).click()
  await fillCard(frame, number)
}

export async function fillCard(frame: FrameLocator, number: string): Promise<void> {
  await frame.getByLabel('Nomor kartu').fill(number)
  await frame.getByLabel(/^Masa berlaku/).fill('12/30')
  await frame.getByLabel('CVV').fill('123')
  await frame.getByRole('button', { name: /^Bayar Rp/ }).click()
  await frame.getByLabel('Kode OTP').fill('112233')
  await frame.getByRole('button', { name: 'Verifikasi' }).click()
}

export async function seeOrderPaid(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/orders\/NF-/)
  await expect(page.getByRole('heading', { level: 1, name: 'Pembayaran berhasil' })).toBeVisible()
}
