import type { Page } from '@playwright/test'
import type { ScenarioName } from '../../mocks/domain/scenarios.ts'
import { signInByCookie } from './buyer.ts'
import { expect, test } from './site-test.ts'

interface Screen {
  readonly path: string
  readonly scenario: ScenarioName
  /** What the screen shows once all of its answers are there. */
  readonly shows: string
  /** The control whose dialog is looked at too. */
  readonly opens?: { readonly role: 'button' | 'link'; readonly name: RegExp }
  /** At the least; a screen without amounts would prove nothing. */
  readonly amounts: number
}

const screens: readonly Screen[] = [
  { path: '/', scenario: 'signed-out', shows: 'Rp299.000', amounts: 3 },
  { path: '/pricing', scenario: 'signed-out', shows: 'Rp299.000', amounts: 6 },
  { path: '/pricing?period=year', scenario: 'signed-out', shows: 'Rp2.990.000', amounts: 6 },
  {
    path: '/checkout?plan=team&period=year',
    scenario: 'plus-active',
    shows: 'Sisa langganan',
    amounts: 5,
  },
  { path: '/orders/$order', scenario: 'va-pending', shows: 'Nomor virtual account', amounts: 4 },
  { path: '/orders/$order', scenario: 'partially-refunded', shows: 'Rp100.000', amounts: 4 },
  { path: '/orders', scenario: 'many-orders', shows: 'Lunas', amounts: 10 },
  { path: '/app/billing', scenario: 'many-orders', shows: 'Lunas', amounts: 14 },
  { path: '/app/billing', scenario: 'refund-requested', shows: 'Sedang ditinjau', amounts: 6 },
  {
    path: '/app',
    scenario: 'plus-at-ai-limit',
    opens: { role: 'button', name: /^Tingkatkan paket: Obrolan AI/ },
    shows: 'Sisa langganan saat ini',
    amounts: 8,
  },
  {
    path: '/app/billing',
    scenario: 'pro-active',
    opens: { role: 'link', name: /^Jadwalkan Plus/ },
    shows: 'Harga barunya',
    amounts: 5,
  },
  { path: '/orders/$order/receipt', scenario: 'partially-refunded', shows: 'PPN', amounts: 4 },
  { path: '/orders/$order/refund', scenario: 'refund-requested', shows: 'ditinjau', amounts: 2 },
]

const moneyKeys = ['price', 'subtotal', 'tax', 'total', 'amount', 'refunded_amount']

/** Every amount of money in an answer, however deep. */
function amountsIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    moneyKeys.includes(key) && typeof inner === 'number' ? [inner] : amountsIn(inner),
  )
}

interface PlanAnswer {
  slug: string
  price: number
  billing_period: string
}

/** What a year saves against twelve months: the only amount that the page may work out by itself. */
function savingsIn(plans: readonly PlanAnswer[]): number[] {
  return plans.flatMap((year) => {
    const month = plans.find(
      ({ slug, billing_period }) => slug === year.slug && billing_period === 'month',
    )
    return year.billing_period === 'year' && month ? [12 * month.price - year.price] : []
  })
}

const digits = new Intl.NumberFormat('id-ID')
const inRupiah = (amount: number) => `${amount < 0 ? '-' : ''}Rp${digits.format(Math.abs(amount))}`

/** The amounts of all answers to this page, as they have to be written. */
function readAnswers(page: Page): () => Promise<ReadonlySet<string>> {
  const answers: Promise<void>[] = []
  const amounts: number[] = []
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/api/')) return
    const reading = response.json().then(({ data }: { data?: unknown }) => {
      amounts.push(...amountsIn(data))
      if (response.url().endsWith('/api/plans')) amounts.push(...savingsIn(data as PlanAnswer[]))
    })
    answers.push(reading.catch(() => undefined))
  })
  return async () => {
    await Promise.all(answers)
    return new Set(amounts.map(inRupiah))
  }
}

for (const { path, scenario, opens, shows, amounts } of screens) {
  test(`each amount on ${path}${opens ? ', in its dialog,' : ''} (${scenario}) is one of the API's, to the rupiah`, async ({
    page,
    api,
    baseURL,
  }) => {
    await api.reset(scenario)
    if (scenario !== 'signed-out') await signInByCookie(page, api.origin, baseURL ?? '')
    const order = (await api.state()).orders.at(-1)?.order_id ?? ''
    const answered = readAnswers(page)
    await page.goto(path.replace('$order', order))
    if (opens) await page.getByRole(opens.role, { name: opens.name }).first().click()
    await expect(
      page
        .getByRole(opens ? 'dialog' : 'main')
        .getByText(shows)
        .first(),
    ).toBeVisible()
    await page.waitForLoadState('networkidle')
    const shown = (await page.locator('body').innerText()).match(/-?Rp[\d.,]*\d/g) ?? []
    expect(shown.length).toBeGreaterThanOrEqual(amounts)
    const known = await answered()
    expect(shown.filter((amount) => !known.has(amount))).toEqual([])
  })
}
