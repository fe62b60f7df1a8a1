import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../tools/console-guard.ts'

const launcher = (page: Page) => page.getByRole('button', { name: 'Developer panel' })
const panel = (page: Page) => page.getByRole('region', { name: 'Developer panel' })
const bar = (page: Page) => page.getByRole('complementary', { name: 'Mock API' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function openSection(page: Page, name: string): Promise<Locator> {
  const title = page.getByText(new RegExp(`^${name}( \\(\\d+\\))?$`))
  const section = panel(page).getByRole('group').filter({ has: title })
  await section.getByText(new RegExp(`^${name}( \\(\\d+\\))?$`)).click()
  return section
}

async function openPanel(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await launcher(page).click()
  await expect(panel(page)).toBeVisible()
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

test('an address names the scenario to be in, on the page it belongs to or on any other, and forgets it', async ({
  page,
}) => {
  await page.goto('/?scenario=va-pending')
  await expect(page).toHaveURL(/\/orders\/NF-[^?]*$/)
  await expect(heading(page)).toHaveText('Menunggu pembayaran Anda')

  await page.goto('/pricing?period=year&scenario=pro-active')
  await expect(page).toHaveURL(/\/pricing\?period=year$/)
  await expect(page.getByRole('banner').getByText('Paket Pro')).toBeVisible()
  await expect(bar(page)).toContainText('Mock: pro-active')

  await page.goto('/en?scenario=qris-pending')
  await expect(page).toHaveURL(/\/en\/orders\/NF-/)

  await page.goto('/pricing?scenario=platinum')
  await expect(page.getByRole('alert')).toContainText('There is no scenario “platinum”')
  await expect(bar(page)).toContainText('Mock: qris-pending')
})

test('the panel is closed at first, opens and closes by keyboard, and a reload leaves it as it was', async ({
  page,
}) => {
  await page.goto('/pricing')
  await expect(heading(page)).toBeVisible()
  await expect(panel(page)).toHaveCount(0)
  await launcher(page).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeFocused()
  await page.reload()
  await expect(heading(page)).toBeVisible()
  await expect(panel(page)).toBeVisible()
  await panel(page).getByRole('button', { name: '+1 day' }).focus()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(launcher(page)).toBeFocused()
  await heading(page).click()
  await page.keyboard.press('Alt+Shift+KeyM')
  await expect(panel(page)).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the panel, and 360 px are enough for it, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/?scenario=refund-requested')
    await expect(heading(page)).toBeVisible()
    const covered = await bar(page).evaluate((element) => getComputedStyle(element).position)
    expect(covered).toBe('static')
    await launcher(page).click()
    for (const name of ['Scenarios', 'Orders', 'Notifications', 'Outbox', 'Settings']) {
      await openSection(page, name)
    }
    await expect(panel(page).getByText(/Refund asked for/)).toBeVisible()
    expect(await violations(page)).toEqual([])
    const overflow = await panel(page).evaluate(
      (element) => element.scrollWidth - element.clientWidth,
    )
    expect(overflow).toBe(0)
  })
}

test('a scenario is switched in the panel, and the other tabs start anew in it', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto('/app?scenario=fresh')
  await expect(other.getByRole('banner').getByText('Paket Gratis')).toBeVisible()
  await openPanel(page, '/pricing')
  const scenarios = await openSection(page, 'Scenarios')
  await scenarios.getByRole('searchbox', { name: 'Find a scenario' }).fill('denied card')
  await expect(scenarios.getByRole('button', { name: 'signed-out', exact: true })).toHaveCount(0)
  await scenarios.getByRole('button', { name: 'card-denied', exact: true }).click()
  await expect(page).toHaveURL(/\/orders\/NF-/)
  await expect(other.getByText('Mock: card-denied')).toBeVisible()
  await page.getByRole('button', { name: 'pro-active, on this page' }).click()
  await expect(other.getByRole('banner').getByText('Paket Pro')).toBeVisible()
})

test('the clock goes past the end of grace, and nobody is signed out on the way', async ({
  page,
}) => {
  await openPanel(page, '/app?scenario=plus-active')
  await panel(page).getByRole('button', { name: 'To period end' }).click()
  await expect(panel(page).getByText('demo@notefiber.test: grace_period')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Past grace' }).click()
  await expect(panel(page).getByText('demo@notefiber.test: suspended')).toBeVisible()
  await expect(panel(page).getByRole('button', { name: 'Past grace' })).toBeDisabled()
  await expect(bar(page)).toContainText(/clock \d+ d/)
  const outbox = await openSection(page, 'Outbox')
  await expect(outbox.getByText('Paket NoteFiber Anda ditangguhkan')).toBeVisible()
  await page.reload()
  await expect(heading(page)).toHaveText('Ruang kerja')
  await panel(page).getByRole('button', { name: 'Back to real time' }).click()
  await expect(bar(page)).not.toContainText('clock')
})

test('money comes by the panel: its news waits, is doubled, dropped, delivered and replayed', async ({
  page,
}) => {
  await openPanel(page, '/pricing?scenario=va-pending')
  const settings = await openSection(page, 'Settings')
  await settings
    .getByRole('combobox', { name: 'Notifications arrive' })
    .selectOption('after 1 hour')
  const orders = await openSection(page, 'Orders')
  await orders.getByRole('button', { name: /^settle NF-/ }).click()
  const notifications = await openSection(page, 'Notifications')
  const waiting = notifications.getByRole('listitem').filter({ hasText: 'queued' })
  await expect(waiting).toHaveCount(1)
  await waiting.getByRole('button', { name: /^duplicate/ }).click()
  await expect(waiting).toHaveCount(2)
  await waiting.first().getByRole('button', { name: /^drop/ }).click()
  await expect(waiting).toHaveCount(1)
  await expect(orders.getByText('pending_payment')).toBeVisible()
  await waiting.getByRole('button', { name: /^deliver now/ }).click()
  await expect(orders.getByText('paid', { exact: true })).toBeVisible()
  const applied = notifications.getByRole('listitem').filter({ hasText: 'settlement' }).last()
  await expect(applied).toContainText('delivered, applied')
  await applied.getByRole('button', { name: /^replay/ }).click()
  await expect(notifications.getByText('delivered, duplicate')).toBeVisible()
  await applied.getByText('Body and signature').click()
  await expect(applied).toContainText(/"signature_key": "[\da-f]{128}"/)
  const outbox = await openSection(page, 'Outbox')
  await expect(outbox.getByText('Pembayaran diterima: Pro')).toBeVisible()
  await expect(outbox.getByText(/Rp3\.318\.900 sudah kami terima/)).toBeVisible()
  await orders.getByRole('link', { name: /^NF-/ }).click()
  await expect(heading(page)).toHaveText('Pembayaran berhasil')
})

test('a payment script that is blocked, and an API that fails, are one address away', async ({
  page,
}) => {
  await page.goto('/?scenario=snap-blocked')
  await page.getByRole('button', { name: /^Bayar Rp/ }).click()
  await expect(page).toHaveURL(/\/mock-snap\/redirect\.html/)
  await page.goto('/?scenario=plans-failing')
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible()
})
