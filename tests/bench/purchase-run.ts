import type { Browser, Page } from '@playwright/test'
import type { TwoOriginSite } from '../tools/two-origin-site.ts'
import { tap } from './hands.ts'
import { settle, startScenario, withLabPage } from './lab.ts'
import { payButton, planLink, purchaseSteps } from './purchase-steps.ts'

/** Event Timing reports nothing that takes less. */
const leastMs = 16

/**
 * One purchase on a slow processor. Answers with the slowest interaction of each step: from the press to the next paint,
 * in ms.
 */
export function measureInteractions(
  browser: Browser,
  site: TwoOriginSite,
): Promise<{ step: string; ms: number }[]> {
  return withLabPage(
    browser,
    {
      slow: ['processor'],
      watch: ['interaction-watch.js'],
      prepare: (context) => startScenario(context, site, 'fresh'),
    },
    async ({ page }) => {
      await openPricing(page, site)
      const slowest: { step: string; ms: number }[] = []
      for (const { name, act, until } of purchaseSteps) {
        await settle(page)
        await page.evaluate(() => window.bench.takeInteractions())
        await act(page)
        await settle(page)
        const interactions = await page.evaluate(() => window.bench.takeInteractions())
        const ms = Math.max(leastMs, ...interactions.map(({ duration }) => duration))
        slowest.push({ step: name, ms })
        await until?.(page)
      }
      return slowest
    },
  )
}

export interface Press {
  /** Painted frames until the next page or its skeleton is in the main part; 1 is the next frame. */
  frames: number
  ms: number
}

/** A press on a plan: the first one, whose code has to come over the slow network, and one with everything there. */
export function measurePlanPress(
  browser: Browser,
  site: TwoOriginSite,
): Promise<{ first: Press; again: Press }> {
  return withLabPage(
    browser,
    {
      slow: ['processor', 'network'],
      watch: ['interaction-watch.js'],
      prepare: (context) => startScenario(context, site, 'address-saved'),
    },
    async ({ page }) => {
      await openPricing(page, site)
      const first = await pressPlan(page)
      await payButton(page).waitFor()
      await page.goBack()
      await planLink(page).waitFor()
      await page.waitForLoadState('networkidle')
      return { first, again: await pressPlan(page) }
    },
  )
}

/** From the press on "pay" to the call of the gateway without what the API took for its answers, in ms. */
export function measurePayPress(browser: Browser, site: TwoOriginSite): Promise<number> {
  return withLabPage(
    browser,
    {
      slow: ['processor', 'network'],
      watch: ['interaction-watch.js'],
      prepare: (context) => startScenario(context, site, 'address-saved'),
    },
    async ({ page }) => {
      await page.goto(`${site.origin}/checkout?plan=pro&period=year`)
      await payButton(page).click({ trial: true })
      await page.waitForLoadState('networkidle')
      await tap(page, payButton(page))
      await page.waitForFunction(() => window.bench.paidAt > 0, undefined, { polling: 100 })
      const { total, waited } = await page.evaluate(
        (origin) => window.bench.payment(origin),
        site.api.origin,
      )
      return total - waited
    },
  )
}

async function openPricing(page: Page, { origin }: TwoOriginSite): Promise<void> {
  await page.goto(`${origin}/pricing`)
  await planLink(page).waitFor()
  await page.waitForLoadState('networkidle')
}

async function pressPlan(page: Page): Promise<Press> {
  await page.evaluate(() => window.bench.watchNextPage())
  await tap(page, planLink(page))
  await page.waitForFunction(() => window.bench.frames > 0, undefined, { polling: 100 })
  return page.evaluate(() => ({ frames: window.bench.frames, ms: window.bench.shownAfter }))
}
