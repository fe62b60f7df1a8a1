import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { ScenarioName } from '../../mocks/domain/scenarios.ts'
import { signInByCookie } from './buyer.ts'
import { expect, test } from './site-test.ts'

interface Stop {
  readonly path: string
  readonly scenario: ScenarioName
  readonly signedIn: boolean
}

const stops: readonly Stop[] = [
  { path: '/', scenario: 'signed-out', signedIn: false },
  { path: '/pricing', scenario: 'signed-out', signedIn: false },
  { path: '/auth/signin', scenario: 'signed-out', signedIn: false },
  { path: '/auth/signup', scenario: 'signed-out', signedIn: false },
  { path: '/auth/forgot', scenario: 'signed-out', signedIn: false },
  { path: '/nowhere', scenario: 'signed-out', signedIn: false },
  { path: '/checkout?plan=pro&period=year', scenario: 'fresh', signedIn: true },
  { path: '/checkout?plan=nothing', scenario: 'fresh', signedIn: true },
  { path: '/orders/$order', scenario: 'va-pending', signedIn: true },
  { path: '/orders/$order', scenario: 'qris-pending', signedIn: true },
  { path: '/orders/$order', scenario: 'pro-active', signedIn: true },
  { path: '/orders/$order/receipt', scenario: 'partially-refunded', signedIn: true },
  { path: '/orders/$order/receipt', scenario: 'cancelled', signedIn: true },
  { path: '/orders/$order/refund', scenario: 'pro-active', signedIn: true },
  { path: '/orders/$order/refund', scenario: 'refund-requested', signedIn: true },
  { path: '/app', scenario: 'pro-active', signedIn: true },
  { path: '/app', scenario: 'suspended', signedIn: true },
  { path: '/app/billing', scenario: 'downgrade-scheduled', signedIn: true },
  { path: '/app/billing', scenario: 'grace', signedIn: true },
]

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}

for (const { path, scenario, signedIn } of stops) {
  test(`axe finds nothing on ${path} (${scenario}), light and dark, and 320 px need no sideways scroll`, async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset(scenario)
    if (signedIn) await signInByCookie(page, api.origin, baseURL ?? '')
    const order = (await api.state()).orders.at(-1)?.order_id ?? ''
    await page.setViewportSize({ width: 320, height: 640 })
    // Colours on their way from one theme to the other have no contrast to speak of.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path.replace('$order', order))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('status', { name: 'Memuat' })).toHaveCount(0)
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    await page.getByRole('combobox', { name: 'Tampilan' }).selectOption('Gelap')
    expect(await violations(page)).toEqual([])
  })
}

test('where less motion is asked for, a change of theme is there at once, and no colour is on its way', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/pricing')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const moving = await page.evaluate(() => {
    document.documentElement.classList.toggle('dark')
    return document.getAnimations().length
  })
  expect(moving).toBe(0)
})
