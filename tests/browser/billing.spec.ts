import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { ScenarioName } from '../../mocks/domain/scenarios.ts'
import { seeOrderPaid, signInByCookie, snapFrame } from './buyer.ts'
import { expect, type MockApi, test } from './site-test.ts'
import { holdAnswers } from './watching.ts'

const day = 24 * 60 * 60 * 1000
/** Longer than the longest pause between two questions about the subscription. */
const onePoll = '01:15'

const plan = (page: Page) => page.getByRole('region', { name: 'Paket Anda' })
const badge = (page: Page, text: string) => page.getByRole('banner').getByText(text)
const reminder = (page: Page) => page.getByRole('complementary', { name: 'Perpanjangan paket' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

async function openBilling(page: Page): Promise<void> {
  await page.goto('/app/billing')
  await expect(plan(page).getByText('Harga', { exact: true })).toBeVisible()
}

/** Sari in a scenario of the mock API, signed in. */
const become = async ({ page, api, baseURL }: Visitor, scenario: ScenarioName, now?: string) => {
  await api.reset(scenario, now)
  await signInByCookie(page, api.origin, baseURL ?? '')
}

interface Visitor {
  page: Page
  api: MockApi
  baseURL: string | undefined
}

test('from month to year: the unused time comes off line by line, as the API says, and the year is active once paid', async ({
  page,
  api,
  baseURL,
}) => {
  await become({ page, api, baseURL }, 'pro-active')
  await openBilling(page)
  await page.getByRole('radio', { name: /^Tahunan/ }).check()
  const answer = page.waitForResponse((response) => response.url().includes('/payment/summary'))
  await link(page, 'Pilih Pro tahunan').click()
  const { data } = (await (await answer).json()) as {
    data: { total: number; lines: { kind: string; amount: number }[] }
  }
  const rupiah = (amount: number) =>
    `${amount < 0 ? '-' : ''}Rp${Math.abs(amount).toLocaleString('id-ID')}`
  expect(data.lines.map(({ kind }) => kind)).toEqual(['plan', 'credit', 'tax'])
  const rows = page.locator('dl > div').filter({ hasText: 'Rp' })
  await expect(rows).toHaveText([
    `Pro, Tahunan${rupiah(data.lines[0]?.amount ?? 0)}`,
    `Sisa langganan saat ini${rupiah(data.lines[1]?.amount ?? 0)}`,
    `PPN${rupiah(data.lines[2]?.amount ?? 0)}`,
    `Total hari ini${rupiah(data.total)}`,
  ])
  await button(page, `Bayar ${rupiah(data.total)}`).click()
  const frame = snapFrame(page)
  await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
  await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
  await seeOrderPaid(page)
  await openBilling(page)
  await expect(plan(page).getByText('Pro, tahunan', { exact: true })).toBeVisible()
  await expect(plan(page)).toContainText('QRIS tidak dapat menagih otomatis')
})

test('a lower plan is scheduled after it is told what changes, and undone in one press', async ({
  page,
  api,
  baseURL,
}) => {
  await become({ page, api, baseURL }, 'pro-active')
  await openBilling(page)
  await link(page, 'Jadwalkan Plus bulanan').click()
  const dialog = page.getByRole('dialog', { name: 'Pindah ke Plus, bulanan?' })
  await expect(dialog).toContainText('Pro tetap berlaku penuh sampai')
  await expect(dialog).toContainText('Rp99.000 per bulan')
  await expect(dialog.getByRole('row', { name: 'Buku catatan 50 10', exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Jadwalkan Plus', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(plan(page).getByText('Terjadwal: pindah ke Plus, bulanan')).toBeVisible()
  await expect(page.locator('#plan-status')).toBeFocused()
  await expect(page.locator('#plan-status')).toHaveText('Perubahan paket dijadwalkan.')
  await expect(page).toHaveURL(/\/app\/billing$/)

  await button(page, 'Tetap di Pro').click()
  await expect(page.locator('#plan-status')).toHaveText('Jadwal dibatalkan. Paket Anda tetap.')
  await expect(page.getByText(/^Terjadwal/)).toHaveCount(0)
})

test('from year to month waits for the period’s end', async ({ page, api, baseURL }) => {
  await become({ page, api, baseURL }, 'team-active')
  await openBilling(page)
  await page.getByRole('radio', { name: 'Bulanan' }).check()
  await link(page, 'Jadwalkan Team bulanan').click()
  const dialog = page.getByRole('dialog', { name: 'Pindah ke Team, bulanan?' })
  await expect(dialog).toContainText('Batas dan fiturnya tetap sama')
  await dialog.getByRole('button', { name: 'Jadwalkan Team', exact: true }).click()
  await expect(plan(page).getByText('Terjadwal: pindah ke Team, bulanan')).toBeVisible()
})

test('the checkout of a lower plan leads to what it would change, and a press on Escape back to the page', async ({
  page,
  api,
  baseURL,
}) => {
  await become({ page, api, baseURL }, 'pro-active')
  await page.goto('/checkout?plan=plus&period=month')
  await link(page, 'Lihat apa yang berubah').click()
  await expect(page.getByRole('dialog', { name: 'Pindah ke Plus, bulanan?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/\/app\/billing$/)
})

test.describe('who cancels', () => {
  test.beforeEach(async ({ page, api, baseURL }) => {
    await become({ page, api, baseURL }, 'plus-active')
  })

  async function cancel(page: Page): Promise<void> {
    await openBilling(page)
    await link(page, 'Batalkan langganan').click()
    const dialog = page.getByRole('dialog', { name: 'Batalkan langganan Plus?' })
    await expect(dialog).toContainText('Semua fitur Plus tetap terbuka sampai')
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Sudah cukup.')
    await dialog.getByRole('button', { name: 'Batalkan langganan' }).click()
    await expect(plan(page).getByText('Dibatalkan, masih terbuka')).toBeVisible()
  }

  test('is asked with two buttons of the same weight, in a dialog without faults', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 640 })
    await openBilling(page)
    await link(page, 'Batalkan langganan').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeFocused()
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    const looks = await dialog.getByRole('button', { name: /langganan$/ }).evaluateAll((buttons) =>
      buttons.map((each) => {
        const { backgroundColor, color, borderColor, fontWeight, width } = getComputedStyle(each)
        return [backgroundColor, color, borderColor, fontWeight, width].join(' ')
      }),
    )
    expect(looks).toHaveLength(2)
    expect(new Set(looks).size).toBe(1)
    await page.keyboard.press('Escape')
    await expect(link(page, 'Batalkan langganan')).toBeFocused()
  })

  test('keeps everything, and goes on in one press', async ({ page }) => {
    await cancel(page)
    await expect(badge(page, 'Paket Plus')).toBeVisible()
    await expect(plan(page)).toContainText('Tidak diperpanjang, dan tidak ada yang ditagih lagi.')
    await button(page, 'Lanjutkan langganan').click()
    await expect(plan(page).getByText('Aktif', { exact: true })).toBeVisible()
    await expect(page.locator('#plan-status')).toBeFocused()
  })

  test('is on the free plan with its limits after the end, without a reload', async ({
    page,
    api,
  }) => {
    await page.clock.install()
    await cancel(page)
    await api.advance(21 * day)
    await page.clock.fastForward(onePoll)
    await expect(badge(page, 'Paket Gratis')).toBeVisible()
    await expect(plan(page)).toContainText('Langganan ini sudah berakhir.')
    await expect(page.getByRole('region', { name: 'Pemakaian' })).toContainText('1 dari 3')
  })

  test('too late is told, beside how things are by then', async ({ page, api }) => {
    await openBilling(page)
    await link(page, 'Batalkan langganan').click()
    await api.advance(21 * day)
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan langganan' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(plan(page).getByRole('alert')).toContainText('Langganan Anda sudah berubah')
    await expect(plan(page).getByText('Masa tenggang', { exact: true })).toBeVisible()
  })
})

test('who pays by virtual account is reminded, has a week of grace, and is active again once the renewal is paid', async ({
  page,
  api,
  baseURL,
}) => {
  await become({ page, api, baseURL }, 'renewal-due')
  await page.goto('/pricing')
  await expect(reminder(page)).toContainText('Paket Anda berakhir dalam 4 hari')
  await openBilling(page)
  await expect(plan(page)).toContainText('Virtual account BCA tidak dapat menagih otomatis')

  await api.advance(5 * day)
  await page.goto('/pricing')
  await expect(reminder(page)).toContainText('Semua fitur masih terbuka 6 hari lagi')
  await expect(badge(page, 'Paket Pro')).toBeVisible()

  await reminder(page).getByRole('button', { name: 'Perpanjang' }).click()
  await expect(page).toHaveURL(/\/orders\/NF-/)
  await button(page, 'Lanjutkan pembayaran').click()
  const frame = snapFrame(page)
  await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
  await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
  await seeOrderPaid(page)
  await expect(reminder(page)).toHaveCount(0)
  await openBilling(page)
  await expect(plan(page).getByText('Aktif', { exact: true })).toBeVisible()
})

test('a page that lies open shows the grace period once it begins, without a press', async ({
  page,
  api,
  baseURL,
}) => {
  await page.clock.install()
  await become({ page, api, baseURL }, 'renewal-due')
  await page.goto('/pricing')
  await expect(reminder(page)).toContainText('Paket Anda berakhir dalam 4 hari')
  await page.waitForLoadState('networkidle')
  await api.advance(5 * day)
  await page.clock.fastForward(onePoll)
  await expect(reminder(page)).toContainText('Semua fitur masih terbuka 6 hari lagi')
})

for (const [what, scenario, name] of [
  ['a reminder', 'renewal-due', 'Perpanjangan paket'],
  ['an unpaid order', 'va-pending', 'Pesanan yang belum selesai'],
] as const) {
  test(`${what} that comes while a page is read moves nothing on it, and stands above the next one`, async ({
    page,
    api,
    baseURL,
  }) => {
    await become({ page, api, baseURL }, scenario)
    const letGo = await holdAnswers(page, '**/payment/status')
    await page.goto('/pricing')
    const choice = page
      .getByRole('main')
      .getByRole('link', { name: /^Pilih/ })
      .first()
    await expect(choice).toBeVisible()
    await expect(button(page, 'Akun')).toBeVisible()
    const before = await choice.boundingBox()
    letGo()
    const notice = page.getByRole('complementary', { name })
    await expect(notice).toBeInViewport()
    expect(await choice.boundingBox()).toEqual(before)

    await link(page, 'Buka aplikasi').first().click()
    await expect(page).toHaveURL(/\/app$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const title = await page.getByRole('heading', { level: 1 }).boundingBox()
    expect((await notice.boundingBox())?.y).toBeLessThan(title?.y ?? 0)
  })
}

test('a reminder that was put off stays away in this tab', async ({ page, api, baseURL }) => {
  await become({ page, api, baseURL }, 'renewal-due')
  await page.goto('/pricing')
  await button(page, 'Nanti saja').click()
  await expect(reminder(page)).toHaveCount(0)
  await page.reload()
  await expect(badge(page, 'Paket Pro')).toBeVisible()
  await expect(reminder(page)).toHaveCount(0)
})

for (const [what, verb] of [
  ['a full refund', 'refund'],
  ['a reversal after the settlement', 'deny'],
] as const) {
  test(`${what} takes access away on every open tab within one poll`, async ({
    page,
    context,
    api,
    baseURL,
  }) => {
    await become({ page, api, baseURL }, 'pro-active')
    await context.clock.install()
    const [billing, pricing] = [await context.newPage(), await context.newPage()]
    await page.goto('/app')
    await openBilling(billing)
    await pricing.goto('/pricing')
    for (const tab of [page, billing, pricing]) await expect(badge(tab, 'Paket Pro')).toBeVisible()

    const [order] = (await api.state()).orders
    await api.settings({ notification_delay_ms: 0 })
    await api.move(order?.order_id ?? '', verb)
    await context.clock.fastForward(onePoll)
    for (const tab of [page, billing, pricing]) {
      await expect(badge(tab, 'Paket Gratis')).toBeVisible()
    }
    await expect(page.locator('#limits').locator('..')).toContainText('1 dari 3')
    await expect(plan(billing)).toContainText('Langganan ini sudah dihentikan.')
  })
}

test.describe('a suspended subscriber', () => {
  test.beforeEach(async ({ page, api, baseURL }) => {
    await become({ page, api, baseURL }, 'suspended')
    await page.goto('/app')
  })

  test('reads notes and is told what is closed and how to come back', async ({ page }) => {
    await expect(reminder(page)).toContainText('Catatan tetap dapat dibaca dan diekspor')
    await page.getByRole('link', { name: /^Agenda Senin/ }).click()
    await expect(page.getByRole('textbox', { name: 'Isi catatan' })).toHaveValue(/target kuartal/)
    await expect(page.getByText('catatan ini hanya dapat dibaca')).toBeVisible()
    for (const name of ['Simpan', 'Buat buku catatan', 'Kirim']) {
      await expect(button(page, name)).toHaveCount(0)
    }
    await link(page, 'Lihat cara memperpanjang').first().click()
    await expect(plan(page).getByText('Ditangguhkan', { exact: true })).toBeVisible()
    await expect(button(page, 'Perpanjang').last()).toBeVisible()
  })

  test('takes all notes along as one file', async ({ page }) => {
    const coming = page.waitForEvent('download')
    await button(page, 'Ekspor semua catatan').click()
    const file = await coming
    expect(file.suggestedFilename()).toBe('notefiber.md')
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toContain('# Rapat mingguan\n\n## Agenda Senin\n\nBahas target kuartal')
    expect(text).toContain('## Ide nama produk')
    await expect(page.getByText('2 catatan diekspor.')).toBeVisible()
  })
})

for (const off of [-1, 1]) {
  test(`days left and dates are the server’s on a device whose clock is ${off} day off`, async ({
    page,
    api,
    baseURL,
  }) => {
    await page.clock.install({ time: Date.now() + off * day })
    await become({ page, api, baseURL }, 'grace')
    await openBilling(page)
    const until = await plan(page).locator('dt:text-is("Masa tenggang sampai") + dd').textContent()
    await expect(reminder(page)).toContainText(`4 hari lagi, sampai ${until}`)
    await page.clock.fastForward('23:00:00')
    await expect(reminder(page)).toContainText(`hari lagi, sampai ${until}`)
  })
}

for (const timezoneId of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC']) {
  test.describe(`on a device in ${timezoneId}`, () => {
    test.use({ timezoneId })

    test('a period that ends late on the leap day ends then, on the page and in the calendar', async ({
      page,
      api,
      baseURL,
    }) => {
      await become({ page, api, baseURL }, 'renewal-due', '2028-02-25T23:30:00+07:00')
      await openBilling(page)
      await expect(plan(page).locator('dt:text-is("Aktif sampai") + dd')).toHaveText(
        /^29 Februari 2028 23\.2\d WIB$/,
      )
      const coming = page.waitForEvent('download')
      await button(page, 'Simpan ke kalender').click()
      const file = await coming
      expect(file.suggestedFilename()).toBe('notefiber-20280229.ics')
      const text = await readFile(await file.path(), 'utf8')
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
      expect(text).toContain('\r\nDTSTART;VALUE=DATE:20280229\r\n')
      expect(text).toMatch(/\r\nDTSTAMP:20280225T1630\d\dZ\r\n/)
    })
  })
}
