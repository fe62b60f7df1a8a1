import type { Browser, BrowserContext } from '@playwright/test'
import type { ScenarioName } from '../../mocks/domain/scenarios.ts'
import { withLabPage } from './lab.ts'

export interface PageLoad {
  path: string
  scenario: ScenarioName
  /** What the visitor waits for; see `in-page/load-watch.js`. */
  awaited: 'price' | 'pay'
}

export const pageLoads = {
  landing: { path: '/', scenario: 'signed-out', awaited: 'price' },
  pricing: { path: '/pricing', scenario: 'signed-out', awaited: 'price' },
  checkout: {
    path: '/checkout?plan=pro&period=year',
    scenario: 'address-saved',
    awaited: 'pay',
  },
} as const satisfies Record<string, PageLoad>

/** In milliseconds since the navigation began. */
export interface LoadTimes {
  firstPaint: number
  largestPaint: number
  /** What the visitor waits for is painted. */
  ready: number
  /** Layout shift, the sum of all of them. */
  shift: number
}

const patienceMs = 60_000
/** How long a page is watched after it is ready: what comes late moves things too. */
const afterwardsMs = 2_000

interface Visit {
  origin: string
  load: PageLoad
  prepare: (context: BrowserContext) => Promise<void>
}

/** Opens a page in the lab with nothing cached, and waits until it is quiet. */
export function loadPage(browser: Browser, { origin, load, prepare }: Visit): Promise<LoadTimes> {
  return withLabPage(
    browser,
    { slow: ['network', 'processor'], watch: ['load-watch.js'], prepare },
    async ({ page }) => {
      await page.goto(origin + load.path, { timeout: patienceMs })
      await page.waitForFunction((name) => (window.bench.seen[name] ?? 0) > 0, load.awaited, {
        timeout: patienceMs,
        polling: 500,
      })
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(afterwardsMs)
      const { paint, lcp, shift, seen } = await page.evaluate(() => window.bench)
      const firstPaint = paint['first-contentful-paint'] ?? Infinity
      return {
        firstPaint,
        largestPaint: lcp,
        // A frame before the first paint has nothing on it.
        ready: Math.max(seen[load.awaited] ?? Infinity, firstPaint),
        shift,
      }
    },
  )
}
