import type { Browser, CDPSession, Page } from '@playwright/test'
import type { TwoOriginSite } from '../tools/two-origin-site.ts'
import { startScenario, withLabPage } from './lab.ts'
import { payButton, planLink } from './purchase-steps.ts'

const navigationCount = 200
const pollCount = 1_000
/** Longer than the longest delay between two polls, in ms. */
const onePollMs = 20_000
/** Code, words and caches that the first rounds bring are no growth. */
const warmUp = { rounds: 3, polls: 20 }

export interface HeapGrowth {
  /** Growth of the used heap after garbage collection, in bytes. */
  navigations: number
  polls: number
}

export async function measureHeapGrowth(
  browser: Browser,
  site: TwoOriginSite,
): Promise<HeapGrowth> {
  return {
    navigations: await growthOverNavigations(browser, site),
    polls: await growthOverPolls(browser, site),
  }
}

/** One round through the places that a subscriber goes to; each is one navigation. */
const round: readonly ((page: Page) => Promise<void>)[] = [
  async (page) => {
    await page.getByRole('banner').getByRole('link', { name: 'Harga' }).click()
    await planLink(page).waitFor()
  },
  async (page) => {
    await planLink(page).click()
    await payButton(page).click({ trial: true })
  },
  async (page) => {
    await page.getByRole('banner').getByRole('link', { name: 'Aplikasi' }).click()
    await page.getByRole('heading', { level: 1, name: /Ruang kerja|Catatan/ }).waitFor()
  },
  async (page) => {
    await page.getByRole('button', { name: 'Akun' }).click()
    await page.getByRole('link', { name: 'Pesanan' }).click()
    await page.getByRole('heading', { level: 1, name: 'Pesanan Anda' }).waitFor()
  },
  async (page) => {
    await page.getByRole('main').getByRole('link', { name: /NF-/ }).first().click()
    await page.getByRole('main').getByText('NF-').first().waitFor()
  },
]

function growthOverNavigations(browser: Browser, site: TwoOriginSite): Promise<number> {
  return withLabPage(
    browser,
    { slow: [], prepare: (context) => startScenario(context, site, 'many-orders') },
    async ({ page, devTools }) => {
      await page.goto(site.origin)
      for (let count = 0; count < warmUp.rounds; count += 1) await goRound(page)
      const before = await usedHeap(devTools)
      for (let count = 0; count < navigationCount / round.length; count += 1) await goRound(page)
      return (await usedHeap(devTools)) - before
    },
  )
}

async function goRound(page: Page): Promise<void> {
  for (const go of round) await go(page)
}

/** An order page that waits; its clock is turned, so that the next poll is always due. */
function growthOverPolls(browser: Browser, site: TwoOriginSite): Promise<number> {
  return withLabPage(
    browser,
    { slow: [], prepare: (context) => startScenario(context, site, 'va-pending') },
    async ({ page, context, devTools }) => {
      const state = await context.request.get(`${site.api.origin}/mock-control/state`)
      const { orders } = (await state.json()) as { orders: { order_id: string }[] }
      await page.clock.install()
      await page.goto(`${site.origin}/orders/${orders.at(-1)?.order_id}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await poll(page, warmUp.polls)
      const before = await usedHeap(devTools)
      await poll(page, pollCount)
      return (await usedHeap(devTools)) - before
    },
  )
}

async function poll(page: Page, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    const answer = page.waitForResponse(/\/api\/orders\/[^/]+(\/sync)?$/)
    await page.clock.runFor(onePollMs)
    await (await answer).finished()
  }
}

async function usedHeap(devTools: CDPSession): Promise<number> {
  // What one collection sets free may hold on to more.
  for (let times = 0; times < 3; times += 1) await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  return usedSize
}
