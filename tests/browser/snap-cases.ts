import { expect, type Page } from '@playwright/test'
import { pressPay, seeOrderPaid } from './buyer.ts'
import {
  openFilledForm,
  payByQris,
  seeFormKept,
  seeOneOrder,
  seePurchase,
} from './checkout-cases.ts'
import { type FailureCase, notForReads, type Visit } from './failure-table.ts'
import { alerts } from './failure-words.ts'
import type { Fault } from './faults.ts'

const status = 'for a script and a frame, one wrong status is like the other: see 404'

const notForGateway = {
  ...notForReads,
  'a gateway’s 502': status,
  'a proxy’s 502': status,
  'a 401': status,
  'a 403': status,
  'a limit 429': status,
  'a missing field': 'neither has data',
} as const

const hostedPage = /\/mock-snap\/redirect/

/** The watches over script and frame run out at once, not in 18 seconds. */
async function openWithClock(visit: Visit): Promise<void> {
  await visit.page.clock.install()
  await openFilledForm(visit)
}

/** The script, and its frame with it, is asked for with the first touch of the form, not with the press alone. */
async function reloadAndPay(page: Page): Promise<void> {
  await page.reload()
  await pressPay(page)
}

/** Lets time pass until the page has waited long enough; not while it is on its way to another one. */
async function outwait(page: Page, see: () => Promise<void>): Promise<void> {
  await expect(async () => {
    try {
      await see()
    } catch (error) {
      await page.clock.fastForward(19_000).catch(() => undefined)
      throw error
    }
  }).toPass({ timeout: 30_000 })
}

async function seeHostedPage(page: Page): Promise<void> {
  await expect(page).toHaveURL(hostedPage)
}

async function outwaitToHostedPage(page: Page): Promise<void> {
  await outwait(page, async () => {
    await expect(page).toHaveURL(hostedPage, { timeout: 3_000 })
  })
}

async function payOnHostedPage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'QRIS', exact: true }).click()
  await page.getByRole('button', { name: 'Bayar sekarang' }).click()
}

async function seePaidOnce({ page, api }: Visit): Promise<void> {
  await seeOrderPaid(page)
  await seeOneOrder(api)
}

/** The API hands out a token only. */
async function withoutHostedPage({ page }: Visit): Promise<void> {
  await page.route('**/api/payment/checkout', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    const response = await route.fetch()
    const body = (await response.json()) as { data?: Record<string, unknown> }
    const { snap_redirect_url: _, ...data } = body.data ?? {}
    return route.fulfill({ response, json: { ...body, data } })
  })
}

async function seeUnopened(page: Page): Promise<void> {
  await expect(alerts(page)).toHaveCount(1)
  await expect(alerts(page)).toContainText('Halaman pembayaran tidak mau terbuka')
  await expect(alerts(page)).toContainText(/Nomor pesanan: NF-/)
  await seeFormKept(page)
}

const script = (body: string) => async (): Promise<Fault> => ({
  does: 'answer',
  answer: { status: 200, type: 'text/javascript', body },
})

/** What is only late is waited for, and then paid in the popup. */
const late = {
  works: async (visit: Visit) => {
    await payByQris(visit.page)
    await seePaidOnce(visit)
  },
}

/** A browser blocks a page that comes for another origin's script; an answer of a test needs the header for that. */
const blockedPage = async (): Promise<Fault> => ({
  does: 'answer',
  answer: {
    status: 200,
    type: 'text/html',
    headers: { 'X-Content-Type-Options': 'nosniff' },
    body: '<!doctype html><p>Welcome to the Wi-Fi</p>',
  },
})

const scriptCells = {
  'HTML for JSON': { fault: blockedPage },
  'empty data': { fault: script('') },
  'a wrong type': { fault: script('window.snap = {}') },
  'a slow answer': late,
}

/** The gateway's script and its frame: blocked, broken, late or never there. */
export const snapCases: readonly FailureCase[] = [
  {
    route: '/checkout',
    call: 'snap.js',
    says: 'nothing: the gateway’s own page takes over',
    prepare: openWithClock,
    provoke: reloadAndPay,
    told: seeHostedPage,
    step: payOnHostedPage,
    works: seePaidOnce,
    cells: { ...scriptCells, 'no answer': { told: outwaitToHostedPage } },
    not: {
      ...notForGateway,
      'no network': 'the browser tells it of the gateway’s page, and opens that when it is back',
    },
    always: ['no answer', 'a 404'],
  },
  {
    route: '/checkout, without a hosted page',
    call: 'snap.js',
    says: 'Halaman pembayaran tidak mau terbuka',
    prepare: async (visit) => {
      await withoutHostedPage(visit)
      await openWithClock(visit)
    },
    provoke: reloadAndPay,
    told: seeUnopened,
    waits: async (page) => {
      await expect(page.getByText('Menyiapkan halaman pembayaran…')).toBeVisible()
    },
    step: async () => undefined,
    works: seePurchase,
    cells: {
      ...scriptCells,
      'no answer': {
        told: async (page) => {
          await outwait(page, async () => {
            await expect(alerts(page)).toHaveCount(1, { timeout: 1_000 })
          })
          await seeUnopened(page)
        },
      },
    },
    not: notForGateway,
    always: ['empty data'],
  },
  {
    route: '/checkout',
    call: 'Snap frame',
    says: 'nothing: the gateway’s own page takes over',
    prepare: openWithClock,
    provoke: reloadAndPay,
    told: outwaitToHostedPage,
    step: payOnHostedPage,
    works: seePaidOnce,
    cells: { 'a slow answer': late },
    not: {
      ...notForGateway,
      'empty data': 'an empty frame is like an error page: see 404',
      'a wrong type': 'an empty frame is like an error page: see 404',
      'no network': 'the browser tells it of the gateway’s page, and opens that when it is back',
    },
    always: ['no answer'],
  },
]
