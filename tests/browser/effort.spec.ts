import type { Page } from '@playwright/test'
import { signInByCookie, snapFrame } from './buyer.ts'
import { expect, test } from './site-test.ts'

const address = '/checkout?plan=pro&period=year'

/** What the page asks: every input that can be seen, in the form and in the summary. */
function visibleFields(page: Page): Promise<number> {
  return page.getByRole('main').locator('input, select, textarea').filter({ visible: true }).count()
}

test('a buyer with nothing saved fills eight fields, and pays in five interactions', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto(address)
  const pay = page.getByRole('button', { name: 'Bayar Rp3.318.900' })
  await expect(pay).toBeEnabled()
  expect(await visibleFields(page)).toBe(8)
  let interactions = 0
  const type = async (name: string, text: string) => {
    interactions += 1
    await page.getByRole('textbox', { name }).fill(text)
  }
  await type('Nomor telepon', '0812 3456 7890')
  await type('Alamat', 'Jalan Braga 1')
  await type('Kode pos', '40111')
  await expect(page.getByRole('combobox', { name: 'Kota atau kabupaten' })).toHaveValue(
    'Kota Bandung',
  )
  interactions += 1
  await pay.click()
  await expect(snapFrame(page).getByRole('button', { name: 'QRIS' })).toBeVisible()
  expect(interactions).toBeLessThanOrEqual(5)
  expect(await visibleFields(page)).toBeLessThanOrEqual(9)
})

test('choosing from the lists instead takes at most sixteen interactions', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto(address)
  const pay = page.getByRole('button', { name: 'Bayar Rp3.318.900' })
  await expect(pay).toBeEnabled()
  let interactions = 0
  const act = async (action: Promise<void>) => {
    interactions += 1
    await action
  }
  await act(page.getByRole('textbox', { name: 'Nomor telepon' }).fill('081234567890'))
  await act(page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Braga 1'))
  for (const [name, typed, option] of [
    ['Provinsi', 'jawa b', 'Jawa Barat'],
    ['Kota atau kabupaten', 'kota ban', 'Kota Bandung'],
  ] as const) {
    await act(page.getByRole('combobox', { name }).fill(typed))
    await act(page.getByRole('option', { name: option, exact: true }).click())
  }
  await act(page.getByRole('combobox', { name: 'Kode pos' }).fill('40111'))
  await act(pay.click())
  await expect(snapFrame(page).getByRole('button', { name: 'QRIS' })).toBeVisible()
  expect(interactions).toBeLessThanOrEqual(16)
})

test('a buyer with a saved address pays in one press', async ({ page, api, baseURL }) => {
  await api.reset('address-saved')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto(address)
  await expect(page.getByRole('form', { name: 'Data penagihan' })).toContainText('Jalan Braga 1')
  expect(await visibleFields(page)).toBe(0)
  await page.getByRole('button', { name: 'Bayar Rp3.318.900' }).click()
  await expect(snapFrame(page).getByRole('button', { name: 'QRIS' })).toBeVisible()
})
