import type { Page } from '@playwright/test'
import { DEMO } from '../../mocks/domain/scenarios.ts'
import { fillBillingForm, pressPay, seeOrderPaid, signInByCookie, snapFrame } from './buyer.ts'
import { breakCall, REQUEST_ID } from './faults.ts'
import { expect, test } from './site-test.ts'

test.use({ events: 'console' })
test.beforeEach(({ guard }) => guard.allow({ name: 'the events', text: /^\[event\] / }))

interface Heard {
  type: string
  facts: Record<string, unknown>
}

function hear(page: Page): Heard[] {
  const heard: Heard[] = []
  page.on('console', (message) => {
    const [, type, facts] = /^\[event\] (\w+) (.*)$/s.exec(message.text()) ?? []
    if (type === undefined || facts === undefined) return
    heard.push({ type, facts: JSON.parse(facts) as Record<string, unknown> })
  })
  return heard
}

const period = /^(month|year)$/
const word = /^[a-zA-Z-]{1,32}$/
const number = /^\d+(\.\d+)?$/

/** The facts that each kind of event may carry, and what one looks like. One that is not here, or is anything else, fails. */
const allowed: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  pageViewed: { route: /^(\/[a-z.]*|\/\$[a-zA-Z]+)+$/, locale: /^(id|en)$/ },
  plansViewed: { period },
  checkoutStarted: { plan: /^(plus|pro|team|other)$/, period },
  fieldRefused: { field: /^billing-(region-)?[a-zA-Z]+\d?$/ },
  snapOpened: {},
  snapClosed: { outcome: word },
  orderMoved: { standing: word },
  planActivated: { afterMs: number },
  requestFailed: { kind: word, status: /^[45]\d\d$/, requestId: new RegExp(`^${REQUEST_ID}$`) },
  vitalMeasured: {
    name: /^(CLS|FCP|INP|LCP|TTFB)$/,
    value: number,
    rating: /^(good|needs-improvement|poor)$/,
  },
}

test('a purchase is told from the prices to the open plan, and nothing of it is about the buyer', async ({
  page,
  api,
  baseURL,
}) => {
  await api.reset('fresh')
  await api.settings({ activation_delay_ms: 3_000, notification_delay_ms: 0 })
  await signInByCookie(page, api.origin, baseURL ?? '')
  const heard = hear(page)
  await page.goto('/pricing?period=year')
  await page.getByRole('link', { name: 'Pilih Pro tahunan' }).click()
  await pressPay(page)
  const broken = await breakCall(page, ['summary', 'an error 500'])
  await page.reload()
  await expect(page.getByRole('alert')).toBeVisible()
  await broken.mend()
  await page.getByRole('button', { name: 'Coba lagi' }).click()
  await fillBillingForm(page)
  await pressPay(page)
  const frame = snapFrame(page)
  await frame.getByRole('button', { name: 'QRIS', exact: true }).click()
  await frame.getByRole('button', { name: 'Bayar sekarang' }).click()
  await expect(page).toHaveURL(/\/orders\/NF-/)
  await api.advance(3_000)
  await seeOrderPaid(page)
  await expect.poll(() => heard.map(({ type }) => type)).toContain('planActivated')
  // The vitals that last as long as the page are told when it is left.
  await page.goto('about:blank')
  await expect
    .poll(() => new Set(heard.map(({ type }) => type)))
    .toEqual(new Set(Object.keys(allowed)))

  for (const { type, facts } of heard) {
    const extra = Object.entries(facts).filter(
      ([name, value]) => !allowed[type]?.[name]?.test(String(value)),
    )
    expect(extra, `${type} carries other than it may`).toEqual([])
  }
  expect(heard).toContainEqual({
    type: 'requestFailed',
    facts: { kind: 'unavailable', status: 500, requestId: REQUEST_ID },
  })
  expect(heard).toContainEqual({
    type: 'pageViewed',
    facts: { route: '/orders/$orderId', locale: 'id' },
  })
  const told = JSON.stringify(heard)
  const [order] = (await api.state()).orders
  for (const secret of [
    DEMO.email,
    DEMO.fullName,
    '0812',
    'Braga',
    'Bandung',
    '40111',
    order?.order_id ?? '-',
  ]) {
    expect(told).not.toContain(secret)
  }
})

test('an address with anything in it tells only that', async ({ page }) => {
  const heard = hear(page)
  await page.goto('/checkout?plan=sari%40notefiber.test&period=year')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => heard.map(({ type }) => type)).toContain('pageViewed')
  expect(JSON.stringify(heard)).not.toContain('sari')
})
