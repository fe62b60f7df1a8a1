import type { Locator, Page } from '@playwright/test'
import { ADDRESS, DEMO } from '../../mocks/domain/scenarios.ts'
import { apiCalls, isCall } from './api-calls.ts'
import { signInByCookie } from './buyer.ts'
import { placeField } from './checkout-cases.ts'
import { breakCall, refusal, slowness } from './faults.ts'
import { expect, test, type MockApi } from './site-test.ts'

const section = (page: Page) => page.getByRole('region', { name: 'Alamat penagihan' })
const purchase = (page: Page) => page.getByRole('form', { name: 'Data penagihan' })
const button = (page: Page, name: string) => section(page).getByRole('button', { name })
const street = (page: Page): Locator => section(page).getByRole('textbox', { name: 'Alamat' })

async function openBilling(page: Page, api: MockApi, origin = ''): Promise<void> {
  await signInByCookie(page, api.origin, origin)
  await page.goto('/app/billing')
  await expect(button(page, 'alamat')).toBeVisible()
}

/** The body that the next save sends. */
async function savedBody(page: Page): Promise<unknown> {
  const asked = page.waitForRequest((request) => isCall(apiCalls.savedBilling, request))
  await button(page, 'Simpan alamat').click()
  return (await asked).postDataJSON()
}

async function seeSavedPlaces(page: Page): Promise<void> {
  await expect(placeField(page, 'Provinsi')).toHaveValue('Jawa Barat')
  await expect(placeField(page, 'Kota atau kabupaten')).toHaveValue('Kota Bandung')
  await expect(placeField(page, 'Kode pos')).toHaveValue('40111')
}

/** Phones are kept as E.164. */
const keptAddress = { ...ADDRESS, phone: '+6281234567890' }

test('the address opens as it was saved, is changed in place, and fills the next checkout', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('pro-active')
  await openBilling(page, api, baseURL)
  await expect(section(page)).toContainText('Kota Bandung, Jawa Barat 40111')
  await button(page, 'Ubah alamat').click()
  await expect(section(page).getByRole('textbox', { name: 'Email' })).toBeFocused()
  await seeSavedPlaces(page)
  await street(page).fill('Jalan Asia Afrika 8')
  expect(await savedBody(page)).toEqual({ ...keptAddress, address_line1: 'Jalan Asia Afrika 8' })
  await expect(section(page).getByRole('status')).toHaveText('Alamat penagihan tersimpan.')
  await expect(button(page, 'Ubah alamat')).toBeFocused()
  await expect(section(page)).toContainText('Jalan Asia Afrika 8')

  await page.goto('/checkout?plan=team&period=month')
  await expect(purchase(page)).toContainText('Jalan Asia Afrika 8')
  await expect(purchase(page)).toContainText('Kota Bandung, Jawa Barat 40111')
  await page.getByRole('button', { name: 'Ubah alamat' }).click()
  await expect(purchase(page).getByRole('textbox', { name: 'Email' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Asia Afrika 8')
  await seeSavedPlaces(page)
})

test('a saved address that comes late is no draft: after a reload it stands there as saved', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('address-saved')
  await signInByCookie(page, api.origin, baseURL ?? '')
  const slow = await breakCall(page, ['billing', slowness(1_500)])
  await page.goto('/checkout?plan=pro&period=month')
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('')
  const change = page.getByRole('button', { name: 'Ubah alamat' })
  await expect(change).toBeVisible()
  await slow.mend()
  await page.reload()
  await expect(change).toBeVisible()
})

test('a saved address is there again after a reload, and its fields once one of them was changed', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('address-saved')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/checkout?plan=pro&period=month')
  const change = page.getByRole('button', { name: 'Ubah alamat' })
  await expect(change).toBeVisible()
  await expect(purchase(page).getByRole('textbox')).toHaveCount(0)
  await page.reload()
  await change.click()
  await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Baru 2')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Baru 2')
  await expect(change).toHaveCount(0)
})

test('a saved address that the server refuses opens its fields, and tells the refused one', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('address-saved')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/checkout?plan=pro&period=month')
  await expect(page.getByRole('button', { name: 'Ubah alamat' })).toBeVisible()
  const refused = refusal({
    status: 422,
    error_type: 'VALIDATION',
    errors: [{ field: 'phone', message: 'Unknown number' }],
  })
  await breakCall(page, ['checkout', refused])
  await page.getByRole('button', { name: /^Bayar Rp/ }).click()
  const phone = page.getByRole('textbox', { name: 'Nomor telepon' })
  await expect(phone).toBeFocused()
  await expect(phone).toHaveAccessibleDescription(/Tulis nomor telepon/)
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Braga 1')
  await seeSavedPlaces(page)
})

test('a saved address is newer than a checkout that was left half filled', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('pro-active')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/checkout?plan=team&period=month')
  await page.getByRole('button', { name: 'Ubah alamat' }).click()
  await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Lama 9')
  await page.goto('/app/billing')
  await button(page, 'Ubah alamat').click()
  await street(page).fill('Jalan Baru 2')
  await savedBody(page)
  await expect(section(page)).toContainText('Jalan Baru 2')
  await page.goto('/checkout?plan=team&period=month')
  await expect(purchase(page)).toContainText('Jalan Baru 2')
})

test('no list that fails or is late takes a saved place away', async ({ page, api, baseURL }) => {
  await api.reset('pro-active')
  const late = await breakCall(page, ['states', 'a slow answer'])
  const broken = await breakCall(page, ['cities', 'an error 500'])
  const codes = await breakCall(page, ['zipcodes', 'an error 500'])
  await openBilling(page, api, baseURL)
  await button(page, 'Ubah alamat').click()
  await expect(placeField(page, 'Kode pos')).toHaveValue('40111')
  await expect(placeField(page, 'Kota atau kabupaten')).toHaveValue('32.73')
  await expect(placeField(page, 'Provinsi')).toHaveValue('Jawa Barat')
  expect(late.hits() * broken.hits() * codes.hits()).toBeGreaterThan(0)
  expect(await savedBody(page)).toEqual(keptAddress)
  await expect(section(page)).toContainText('32.73, Jawa Barat 40111')
})

test('who has no address yet fills one in, starting from the profile', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('fresh')
  await openBilling(page, api, baseURL)
  await expect(section(page)).toContainText('Belum ada alamat penagihan')
  await button(page, 'Isi alamat').click()
  await expect(section(page).getByRole('textbox', { name: 'Email' })).toHaveValue(DEMO.email)
  await expect(section(page).getByRole('textbox', { name: 'Nama lengkap' })).toHaveValue('Sari')
  await button(page, 'Simpan alamat').click()
  await expect(section(page).getByRole('alert')).toContainText('Tulis jalan dan nomor rumah')
  await expect(section(page).getByRole('textbox', { name: 'Nomor telepon' })).toBeFocused()
  await button(page, 'Batal').click()
  await expect(button(page, 'Isi alamat')).toBeFocused()
})

test('what the server refuses is told at its field, and what cannot be saved is kept', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('pro-active')
  await openBilling(page, api, baseURL)
  await button(page, 'Ubah alamat').click()
  await street(page).fill('Jalan Asia Afrika 8')
  const refused = refusal({
    status: 422,
    error_type: 'VALIDATION',
    errors: [{ field: 'city', message: 'Unknown city' }],
  })
  const breakage = await breakCall(page, ['savedBilling', refused])
  await button(page, 'Simpan alamat').click()
  const city = placeField(page, 'Kota atau kabupaten')
  await expect(city).toBeFocused()
  await expect(city).toHaveAccessibleDescription(/Pilih atau tulis kota/)
  await breakage.mend()

  await page.reload()
  await expect(street(page)).toHaveValue('Jalan Asia Afrika 8')
  await seeSavedPlaces(page)
  await button(page, 'Batal').click()
  await page.reload()
  await expect(section(page)).toContainText('Jalan Braga 1')
  await expect(street(page)).toHaveCount(0)
})

test('a country that is in no list is kept by its code, and stands there by its name', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('pro-active')
  await openBilling(page, api, baseURL)
  await button(page, 'Ubah alamat').click()
  await placeField(page, 'Negara').fill('Jepang')
  await page.getByRole('textbox', { name: 'Nomor telepon' }).fill('+81 6 6123 4567')
  await placeField(page, 'Kota').fill('Osaka')
  await placeField(page, 'Kode pos').fill('530-0001')
  expect(await savedBody(page)).toMatchObject({ country: 'JP', city: 'Osaka' })
  await expect(section(page)).toContainText('Jepang')
  await button(page, 'Ubah alamat').click()
  await expect(page.getByRole('combobox', { name: 'Negara' })).toHaveValue('Jepang')
})

test('signing out takes a half-changed address out of the tab', async ({ page, api, baseURL }) => {
  await api.reset('pro-active')
  await openBilling(page, api, baseURL)
  await button(page, 'Ubah alamat').click()
  await street(page).fill('Jalan Rahasia 1')
  const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }))
  expect(await kept()).toContain('Jalan Rahasia 1')
  await page.getByRole('button', { name: 'Akun' }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL(/\/$/)
  expect(await kept()).not.toContain('Jalan Rahasia 1')
})
