import type { Page } from '@playwright/test'
import { placeField } from './checkout-cases.ts'
import { payByCard, pressPay, seeOrderPaid, signInByCookie, snapFrame } from './buyer.ts'
import { expect, test } from './site-test.ts'

function field(page: Page, name: string) {
  return page.getByRole('combobox', { name })
}

test.beforeEach(async ({ page, api, baseURL }) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/checkout?plan=pro&period=month')
  await page.getByRole('textbox', { name: 'Nomor telepon' }).fill('081234567890')
  await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Asia Afrika 8')
})

test('the whole address can be chosen by keyboard', async ({ page }) => {
  await field(page, 'Provinsi').focus()
  await page.keyboard.type('jawa b')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Provinsi')).toHaveValue('Jawa Barat')
  await page.keyboard.press('Tab')
  await expect(field(page, 'Kota atau kabupaten')).toBeFocused()
  await page.keyboard.type('bandung')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(3)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Kota atau kabupaten')).toHaveValue('Kota Bandung')
  // The code stands first, for who knows it.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(field(page, 'Kode pos')).toBeFocused()
  await page.keyboard.type('4011')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Kode pos')).toHaveValue(/^4011\d$/)
})

test('choosing another province forgets the city and the postal code', async ({ page }) => {
  await field(page, 'Provinsi').fill('Jawa Barat')
  await field(page, 'Kota atau kabupaten').fill('Kota Bandung')
  await field(page, 'Kode pos').fill('40111')
  await field(page, 'Provinsi').fill('Bali')
  await field(page, 'Provinsi').blur()
  await expect(field(page, 'Kota atau kabupaten')).toHaveValue('')
  await expect(page.getByRole('textbox', { name: 'Kode pos' })).toHaveValue('')
})

test('a city without a list of postal codes takes a typed one, and the purchase goes through', async ({
  page,
}) => {
  await field(page, 'Provinsi').fill('Aceh')
  await field(page, 'Kota atau kabupaten').fill('Kabupaten Simeulue')
  const postalCode = page.getByRole('textbox', { name: 'Kode pos' })
  await expect(postalCode).toHaveAccessibleDescription(/Ketik saja/)
  await postalCode.fill('23891')
  await pressPay(page)
  await payByCard(snapFrame(page))
  await seeOrderPaid(page)
})

test('Singapore has no states: the city follows the country', async ({ page }) => {
  await field(page, 'Negara').fill('Singapura')
  await expect(page.getByRole('combobox', { name: 'Negara bagian' })).toHaveCount(0)
  await expect(field(page, 'Kota')).toBeVisible()
  await expect(page.getByText(/^Mengisi/)).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Nomor telepon' }).fill('8123 4567')
  await field(page, 'Kota').fill('Singapore')
  await field(page, 'Kode pos').fill('01898')
  await pressPay(page)
  await expect(field(page, 'Kode pos')).toHaveAccessibleDescription(/Kode pos: tulis 6 angka/)
  await field(page, 'Kode pos').fill('018989')
  await field(page, 'Kode pos').blur()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await pressPay(page)
  await expect(snapFrame(page).getByRole('button', { name: 'Kartu kredit/debit' })).toBeVisible()
})

test('another country has other phones and tax numbers: what was wrong is right, and called by its own name', async ({
  page,
}) => {
  const phone = page.getByRole('textbox', { name: 'Nomor telepon' })
  await page.getByText('Butuh faktur pajak?').click()
  await phone.fill('8123 4567')
  await page.getByRole('textbox', { name: 'NPWP atau NIK' }).fill('M9-1234567-X')
  await page.getByRole('textbox', { name: 'Nama perusahaan' }).focus()
  await expect(phone).toHaveAccessibleDescription(/Tulis nomor telepon/)
  await expect(page.getByRole('textbox', { name: 'NPWP' })).toHaveAccessibleDescription(/16 angka/)
  await field(page, 'Negara').fill('Singapura')
  await expect(phone).not.toHaveAccessibleDescription(/Tulis nomor telepon/)
  const taxNumber = page.getByRole('textbox', { name: 'Nomor pajak' })
  await expect(taxNumber).toHaveValue('M9-1234567-X')
  await expect(taxNumber).toHaveAccessibleDescription('')
})

test('what is missing is asked for by the name that the country has for it', async ({ page }) => {
  await field(page, 'Negara').fill('Malaysia')
  await pressPay(page)
  await expect(page.getByRole('alert')).toContainText('Negeri belum diisi')
  await expect(page.getByRole('alert')).toContainText('Poskod: tulis 5 angka')
})

test('a wrong postal code is named, linked and focused, and what was typed stays', async ({
  page,
}) => {
  await field(page, 'Provinsi').fill('Jawa Barat')
  await field(page, 'Kota atau kabupaten').fill('Kota Bandung')
  await field(page, 'Kode pos').fill('4011')
  await pressPay(page)
  await expect(field(page, 'Kode pos')).toBeFocused()
  await expect(field(page, 'Kode pos')).toHaveAccessibleDescription(/tulis 5 angka/)
  await expect(page.getByRole('alert')).toContainText('Ada 1 isian yang perlu diperbaiki')
  await expect(field(page, 'Kode pos')).toHaveValue('4011')
  await field(page, 'Kode pos').fill('40111')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a known postal code, typed first, fills province and city, and all of them can be corrected', async ({
  page,
}) => {
  await page.getByRole('textbox', { name: 'Kode pos' }).fill('40111')
  await expect(field(page, 'Provinsi')).toHaveValue('Jawa Barat')
  await expect(field(page, 'Kota atau kabupaten')).toHaveValue('Kota Bandung')
  await expect(field(page, 'Kode pos')).toHaveValue('40111')
  await expect(page.getByRole('status').filter({ hasText: 'Terisi dari kode pos' })).toHaveText(
    'Terisi dari kode pos: Kota Bandung, Jawa Barat.',
  )
  await field(page, 'Kota atau kabupaten').fill('Kabupaten Bandung')
  await field(page, 'Kota atau kabupaten').blur()
  await expect(field(page, 'Kode pos')).toHaveValue('')
  await expect(field(page, 'Provinsi')).toHaveValue('Jawa Barat')
})

test('a postal code typed in full leaves no list over what follows, and the list still opens by its button', async ({
  page,
}) => {
  const offered = page.getByRole('listbox').getByRole('option')
  const codes = page.locator('[data-slot="field"]').filter({ has: field(page, 'Kode pos') })
  await field(page, 'Provinsi').fill('Jawa Barat')
  await field(page, 'Kota atau kabupaten').fill('Kota Bandung')
  await field(page, 'Kode pos').fill('4011')
  await expect(offered.first()).toBeVisible()
  await field(page, 'Kode pos').fill('40111')
  await expect(offered).toHaveCount(0)
  await codes.getByRole('button', { name: 'Buka daftar pilihan' }).click()
  await expect(offered.first()).toBeVisible()
})

test('a postal code that nobody knows fills nothing, and stays while the rest is chosen', async ({
  page,
}) => {
  await page.getByRole('textbox', { name: 'Kode pos' }).fill('99999')
  await field(page, 'Provinsi').fill('Jawa Barat')
  await expect(field(page, 'Kota atau kabupaten')).toHaveValue('')
  await field(page, 'Kota atau kabupaten').fill('Kota Bandung')
  await expect(field(page, 'Kode pos')).toHaveValue('99999')
})

test('a postal code that is put right puts right what it had filled in, and not what was chosen', async ({
  page,
}) => {
  const code = placeField(page, 'Kode pos')
  await code.fill('40111')
  await expect(field(page, 'Kota atau kabupaten')).toHaveValue('Kota Bandung')
  await code.fill('10110')
  await code.blur()
  await expect(field(page, 'Provinsi')).toHaveValue('Daerah Khusus Ibukota Jakarta')
  await expect(field(page, 'Kota atau kabupaten')).toHaveValue('Kota Administrasi Jakarta Pusat')
  await field(page, 'Kota atau kabupaten').fill('Kota Administrasi Jakarta Selatan')
  await code.fill('40111')
  await code.blur()
  await expect(field(page, 'Kota atau kabupaten')).toHaveValue('Kota Administrasi Jakarta Selatan')
})

test('a press on the pay button counts while the field that it leaves is found wrong', async ({
  page,
}) => {
  const phone = page.getByRole('textbox', { name: 'Nomor telepon' })
  await phone.fill('12')
  const pay = page.getByRole('button', { name: /^Bayar Rp/ })
  await pay.hover()
  await page.mouse.down()
  await expect(pay).toBeFocused()
  await page.mouse.up()
  await expect(phone).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('Tulis nomor telepon')
})

test('a short postal code is told when its field is left, and taken back as soon as it is whole', async ({
  page,
}) => {
  const code = placeField(page, 'Kode pos')
  await code.fill('401')
  await expect(code).toHaveAccessibleDescription(/^Mengisi provinsi dan kota\.$/)
  await code.blur()
  await expect(code).toHaveAccessibleDescription(/5 angka/)
  // Nothing else is wrong before its turn comes.
  await field(page, 'Provinsi').fill('Jawa Barat')
  await expect(page.getByText('Pilih atau tulis kota.')).toHaveCount(0)
  await code.fill('40111')
  await expect(code).not.toHaveAccessibleDescription(/5 angka/)
})

/** As browsers do it: every field in turn, in one go, without entering any of them. */
async function fillInAtOnce(page: Page, filled: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((texts) => {
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const inputs = Array.from(document.querySelectorAll('input'))
    for (const input of inputs.filter(({ autocomplete }) => autocomplete in texts)) {
      setValue?.call(input, texts[input.autocomplete])
      input.dispatchEvent(new Event('input', { bubbles: true }))
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }, filled)
}

test('a browser that fills in a whole address at once fills the cascade', async ({ page }) => {
  await expect(field(page, 'Provinsi')).toBeVisible()
  await fillInAtOnce(page, {
    'country-name': 'Indonesia',
    'address-level1': 'Jawa Barat',
    'address-level2': 'Kota Bandung',
    'postal-code': '40115',
  })
  await expect(field(page, 'Provinsi')).toHaveValue('Jawa Barat')
  await expect(field(page, 'Kota atau kabupaten')).toHaveValue('Kota Bandung')
  await expect(field(page, 'Kode pos')).toHaveValue('40115')
  await pressPay(page)
  await expect(snapFrame(page).getByRole('button', { name: 'Kartu kredit/debit' })).toBeVisible()
})

test('an English browser that fills in a foreign address on the Indonesian page fills the cascade', async ({
  page,
}) => {
  await expect(field(page, 'Provinsi')).toBeVisible()
  await fillInAtOnce(page, {
    tel: '+14155552671',
    'country-name': 'United States',
    'postal-code': '94105',
    'address-level1': 'California',
    'address-level2': 'San Francisco',
  })
  await expect(page.getByRole('combobox', { name: 'Negara', exact: true })).toHaveValue(
    'United States',
  )
  await expect(placeField(page, 'Negara bagian')).toHaveValue('California')
  await expect(placeField(page, 'Kota')).toHaveValue('San Francisco')
  await expect(placeField(page, 'Kode ZIP')).toHaveValue('94105')
  await pressPay(page)
  await expect(snapFrame(page).getByRole('button', { name: 'Kartu kredit/debit' })).toBeVisible()
})
