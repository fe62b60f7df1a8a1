import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { DEMO } from '../../mocks/domain/scenarios.ts'
import { apiCalls } from './api-calls.ts'
import {
  fillBillingForm,
  openPayment,
  payByCard,
  pressPay,
  seeOrderPaid,
  signInByCookie,
  snapFrame,
} from './buyer.ts'
import { breakCall, refusal } from './faults.ts'
import { expect, test } from './site-test.ts'
import { countCalls, holdAnswers } from './watching.ts'

const message = 'Ringkas catatan rapat minggu ini'
const spentTitle = 'Jatah obrolan AI hari ini habis'
const noSearchTitle = 'Pencarian semantik tidak termasuk dalam paket Anda'

const box = (page: Page) => page.getByRole('textbox', { name: 'Pesan', exact: true })
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const plan = (page: Page, name: string) => page.getByRole('article', { name })

const notInPlan = refusal({
  status: 403,
  error_type: 'FEATURE_NOT_IN_PLAN',
  data: { feature: 'semantic_search' },
})

async function say(page: Page): Promise<void> {
  await box(page).fill(message)
  await box(page).press('Enter')
}

async function seeReply(page: Page): Promise<void> {
  await expect(page.getByRole('log')).toContainText(`Tentang “${message}”`)
  await expect(box(page)).toHaveValue('')
}

test.describe('a limit', () => {
  test.beforeEach(async ({ page, api, baseURL }) => {
    await api.reset('free-at-ai-limit')
    await signInByCookie(page, api.origin, baseURL ?? '')
  })

  test('hit in the middle of a message leads through the upgrade to the message being sent', async ({
    page,
    api,
  }) => {
    await page.goto('/app')
    await expect(page.getByText('5 dari 5 hari ini')).toBeVisible()
    await say(page)
    const modal = dialog(page, spentTitle)
    await expect(modal).toContainText('Paket Anda sekarang: Free.')
    await expect(modal).toContainText('5 dari 5 obrolan hari ini terpakai.')
    await expect(modal).toContainText('Dihitung ulang dari nol pada')
    await expect(plan(page, 'Plus')).toContainText('Membuka batas ini')
    await expect(plan(page, 'Plus')).toContainText('Dibayar hari ini: Rp109.890')
    await expect(plan(page, 'Pro')).toContainText('Dibayar hari ini: Rp331.890')
    await expect(plan(page, 'Free')).toHaveCount(0)
    await modal.getByRole('link', { name: 'Pilih Plus bulanan' }).click()
    await expect(modal).toHaveCount(0)
    await fillBillingForm(page)
    await pressPay(page)
    await payByCard(snapFrame(page))
    await seeOrderPaid(page)
    await page.getByRole('link', { name: 'Kembali ke obrolan AI' }).click()
    await expect(box(page)).toHaveValue(message)
    await page.getByRole('button', { name: 'Kirim sekarang' }).click()
    await seeReply(page)
    await expect(page.getByText('6 dari 20 hari ini')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Kirim sekarang' })).toHaveCount(0)
    expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
  })

  test('still leads back when the buyer pays on the gateway’s own page', async ({ page, api }) => {
    await api.settings({ snap_answer: 'redirect' })
    await page.goto('/app')
    await say(page)
    await dialog(page, spentTitle).getByRole('link', { name: 'Pilih Plus bulanan' }).click()
    await fillBillingForm(page)
    await pressPay(page)
    await expect(page).toHaveURL(/redirect\.html/)
    await page.getByRole('button', { name: 'QRIS', exact: true }).click()
    await page.getByRole('button', { name: 'Bayar sekarang' }).click()
    await seeOrderPaid(page)
    await page.getByRole('link', { name: 'Kembali ke obrolan AI' }).click()
    await page.getByRole('button', { name: 'Kirim sekarang' }).click()
    await seeReply(page)
  })

  test('still leads back when the plan opens some time after the payment', async ({
    page,
    api,
  }) => {
    await api.settings({ activation_delay_ms: 60_000 })
    await page.goto('/app')
    await say(page)
    await dialog(page, spentTitle).getByRole('link', { name: 'Pilih Plus bulanan' }).click()
    await fillBillingForm(page)
    await pressPay(page)
    await payByCard(snapFrame(page))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('paket sedang diaktifkan')
    await expect(page.getByRole('link', { name: 'Kembali ke obrolan AI' })).toHaveCount(0)

    await page.getByRole('link', { name: 'Buka aplikasi' }).first().click()
    await box(page).press('Enter')
    const modal = dialog(page, spentTitle)
    await expect(modal).toContainText('Pembayaran Anda sudah diterima')
    await expect(modal.getByRole('link', { name: /^Pilih/ })).toHaveCount(0)
    await page.keyboard.press('Escape')

    await api.advance(61_000)
    await page.getByRole('button', { name: 'Kirim sekarang' }).click()
    await seeReply(page)
  })

  test('is gone with the new day on the server’s clock, and the message is one press away', async ({
    page,
    api,
  }) => {
    await page.goto('/app')
    await say(page)
    await dialog(page, spentTitle).getByRole('button', { name: 'Nanti saja' }).click()
    await expect(box(page)).toBeFocused()
    await api.advance(24 * 3_600_000)
    await page.reload()
    await page.getByRole('button', { name: 'Kirim sekarang' }).click()
    await seeReply(page)
    await expect(page.getByText('1 dari 5 hari ini')).toBeVisible()
  })

  test('that is above the plan’s own is told as it is, and marked with a plan that is higher still', async ({
    page,
    api,
  }) => {
    await fetch(`${api.origin}/mock-control/accounts/${DEMO.email}/usage`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ai_chat_daily: 25 }),
    })
    await page.goto('/app')
    await expect(page.getByText('5 dari 25 hari ini')).toBeVisible()
    await breakCall(page, [
      'chat',
      refusal({
        status: 429,
        error_type: 'LIMIT_EXCEEDED',
        data: {
          feature: 'ai_chat',
          limit: 25,
          used: 25,
          reset_after: null,
          show_modal_pricing: true,
        },
      }),
    ])
    await say(page)
    await expect(dialog(page, spentTitle)).toContainText('25 dari 25 obrolan hari ini terpakai.')
    await expect(plan(page, 'Pro')).toContainText('Membuka batas ini')
    await expect(plan(page, 'Plus')).not.toContainText('Membuka batas ini')
  })

  test('that is counted in the account menu comes there without moving what is about to be pressed', async ({
    page,
  }) => {
    const letGo = await holdAnswers(page, '**/user/usage-status')
    await page.goto('/pricing')
    await page.getByRole('button', { name: 'Akun' }).click()
    const [billing, signOut] = [
      page.getByRole('banner').getByRole('link', { name: 'Langganan dan tagihan' }),
      page.getByRole('button', { name: 'Keluar' }),
    ]
    const before = [await billing.boundingBox(), await signOut.boundingBox()]
    letGo()
    await expect(page.getByRole('meter', { name: 'Obrolan AI' })).toBeVisible()
    expect([await billing.boundingBox(), await signOut.boundingBox()]).toEqual(before)
  })

  test('is counted in the account menu as well, from the same answer', async ({ page }) => {
    await page.goto('/pricing')
    await page.getByRole('button', { name: 'Akun' }).click()
    const limits = page.getByRole('region', { name: 'Paket dan batas' })
    await expect(limits.getByRole('meter', { name: 'Obrolan AI' })).toHaveAttribute(
      'aria-valuetext',
      '5 dari 5 hari ini',
    )
    await limits.getByRole('button', { name: 'Tingkatkan paket: Pencarian semantik' }).click()
    await expect(dialog(page, noSearchTitle)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('#content')).toBeFocused()
  })
})

test.describe('a refusal', () => {
  test.beforeEach(async ({ page, api, baseURL }) => {
    await api.reset('fresh')
    await signInByCookie(page, api.origin, baseURL ?? '')
  })

  test('of a search that the plan does not include is told in words of its own, and leads back to the search', async ({
    page,
  }) => {
    await page.goto('/app')
    await breakCall(page, ['usage', 'an error 500'])
    await page.reload()
    await page.getByRole('searchbox').fill('anggaran')
    await page.getByRole('button', { name: 'Cari', exact: true }).click()
    const modal = dialog(page, noSearchTitle)
    await expect(modal).toBeVisible()
    await expect(modal).not.toContainText('terpakai')
    await expect(modal.getByRole('region', { name: /^Paket/ })).toContainText('Membuka batas ini')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('searchbox')).toHaveValue('anggaran')
  })

  const elsewhere = [
    { call: 'orders', path: '/orders', tried: apiCalls.orders },
    { call: 'summary', path: '/checkout?plan=pro&period=year', tried: apiCalls.summary },
    { call: 'plans', path: '/pricing', tried: apiCalls.plans },
  ] as const

  for (const { call, path, tried } of elsewhere) {
    test(`of ${call} on ${path} opens the same modal, once, and the page says it too`, async ({
      page,
    }) => {
      const asked = countCalls(page, tried)
      await breakCall(page, [call, notInPlan])
      await page.goto(path)
      await expect(dialog(page, noSearchTitle)).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page.getByRole('main').getByRole('alert').first()).toContainText(
        'Batas paket Anda tercapai',
      )
      const before = asked()
      await page.getByRole('main').getByRole('button', { name: 'Coba lagi' }).first().click()
      await expect.poll(asked).toBeGreaterThan(before)
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  }

  test('never covers the payment', async ({ page }) => {
    const frame = await openPayment(page)
    await expect(frame.getByRole('button', { name: 'Kartu kredit/debit' })).toBeVisible()
    const refused = await breakCall(page, ['cities', notInPlan])
    // The popup lies over the page, but a script may type all the same.
    await page.getByRole('combobox', { name: 'Provinsi' }).fill('Bali')
    await expect.poll(refused.hits).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await refused.mend()
    await payByCard(frame)
    await seeOrderPaid(page)
    await expect(page.getByRole('banner').getByText('Paket Pro')).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('that came under the payment page is told once that is closed', async ({ page }) => {
    const frame = await openPayment(page)
    await expect(frame.getByRole('button', { name: 'Kartu kredit/debit' })).toBeVisible()
    const refused = await breakCall(page, ['cities', notInPlan])
    // The popup lies over the page, but a script may type all the same.
    await page.getByRole('combobox', { name: 'Provinsi' }).fill('Bali')
    await expect.poll(refused.hits).toBeGreaterThan(0)
    await refused.mend()
    await frame.getByRole('button', { name: 'Tutup' }).click()
    const modal = dialog(page, noSearchTitle)
    await expect(modal).toHaveCount(1)
    await expect(modal).toContainText('Ada pesanan yang belum selesai dibayar.')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test('on the highest plan nothing is offered, and the way to more is a letter', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('team-active')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/app')
  await expect(page.getByText('tanpa batas').first()).toBeVisible()
  await breakCall(page, [
    'chat',
    refusal({
      status: 429,
      error_type: 'LIMIT_EXCEEDED',
      data: {
        feature: 'ai_chat',
        limit: 900,
        used: 900,
        reset_after: null,
        show_modal_pricing: false,
      },
    }),
  ])
  await say(page)
  const modal = dialog(page, spentTitle)
  await expect(modal).toContainText('Anda sudah memakai paket tertinggi')
  await expect(modal.getByRole('link', { name: /^Pilih/ })).toHaveCount(0)
  await expect(modal.getByRole('link', { name: /Perlu lebih banyak/ })).toBeVisible()
})

test('a suspended plan is renewed from the modal', async ({ page, api, baseURL }) => {
  await api.reset('suspended')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/pricing')
  await page.getByRole('button', { name: 'Akun' }).click()
  await page.getByRole('button', { name: 'Tingkatkan paket: Pencarian semantik' }).click()
  const modal = dialog(page, noSearchTitle)
  await expect(modal).toContainText('Langganan Pro Anda sedang ditangguhkan')
  await modal.getByRole('button', { name: 'Perpanjang Pro' }).click()
  await expect(page).toHaveURL(/\/orders\/NF-/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const { orders } = await api.state()
  expect(orders.filter(({ status }) => status === 'pending_payment')).toHaveLength(1)
})

test('who upgrades from a paid plan sees the credit for unused time in what is due today', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('plus-active')
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/app')
  const summary = page.waitForResponse((response) =>
    response.url().includes('/payment/summary?plan=pro&period=month'),
  )
  await breakCall(page, [
    'chat',
    refusal({
      status: 429,
      error_type: 'LIMIT_EXCEEDED',
      data: {
        feature: 'ai_chat',
        limit: 20,
        used: 20,
        reset_after: null,
        show_modal_pricing: true,
      },
    }),
  ])
  await say(page)
  const { data } = (await (await summary).json()) as { data: { total: number } }
  const total = data.total.toLocaleString('id-ID')
  await expect(plan(page, 'Pro')).toContainText(`Dibayar hari ini: Rp${total}`)
  await expect(plan(page, 'Pro')).toContainText('Sisa langganan saat ini: -Rp')
  await expect(dialog(page, spentTitle)).toContainText('Paket Anda sekarang: Plus.')
})

test.describe('the modal', () => {
  async function open(page: Page): Promise<Locator> {
    await page.goto('/app')
    await say(page)
    const modal = dialog(page, spentTitle)
    await expect(plan(page, 'Team')).toContainText('Dibayar hari ini')
    return modal
  }

  test.beforeEach(async ({ page, api, baseURL }) => {
    await api.reset('free-at-ai-limit')
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })

  test('keeps the keyboard inside, closes with Escape and gives the focus back', async ({
    page,
  }) => {
    const modal = await open(page)
    await expect(modal).toBeFocused()
    await expect(modal).toHaveAccessibleDescription(/5 dari 5 obrolan hari ini terpakai/)
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab')
      await expect(modal.locator(':focus')).toHaveCount(1)
    }
    await page.keyboard.press('Escape')
    await expect(box(page)).toBeFocused()
    await expect(box(page)).toHaveValue(message)
  })

  test('shows the year as well, with its own total', async ({ page }) => {
    const modal = await open(page)
    await modal.getByRole('radio', { name: /Tahunan/ }).check()
    await expect(plan(page, 'Plus')).toContainText('Dibayar hari ini: Rp1.098.900')
    await expect(modal.getByRole('link', { name: 'Pilih Plus tahunan' })).toHaveAttribute(
      'href',
      '/checkout?plan=plus&period=year',
    )
  })

  test('has nothing that axe finds, light and dark, and fits 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const modal = await open(page)
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    expect(await modal.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
  })
})
