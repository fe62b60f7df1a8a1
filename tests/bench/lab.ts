import {
  type Browser,
  type BrowserContext,
  chromium,
  type CDPSession,
  type Page,
} from '@playwright/test'
import type { ScenarioName } from '../../mocks/domain/scenarios.ts'
import { chromiumLaunchOptions } from '../tools/chromium.ts'
import type { TwoOriginSite } from '../tools/two-origin-site.ts'

/** A cheap phone on a slow mobile network. */
export const lab = {
  viewport: { width: 412, height: 823 },
  roundTripMs: 150,
  downBitsPerSecond: 1_600_000,
  upBitsPerSecond: 750_000,
  cpuSlowDown: 4,
} as const

export interface LabPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly devTools: CDPSession
}

interface LabOptions {
  /** What is the lab's; the rest is the machine's own. */
  slow: readonly ('network' | 'processor')[]
  /** Scripts that run in the page before anything of its own; names of files in `in-page/`. */
  watch?: readonly string[]
  /** Before the page opens: who visits, and what is there already. */
  prepare?: (context: BrowserContext) => Promise<void>
}

export async function launchLab(): Promise<Browser> {
  return chromium.launch(await chromiumLaunchOptions())
}

/** Opens an empty page of a new context, so with nothing cached, hands it to `use`, and closes it. */
export async function withLabPage<T>(
  browser: Browser,
  { slow, watch = [], prepare }: LabOptions,
  use: (lab: LabPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: lab.viewport,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    serviceWorkers: 'block',
  })
  try {
    await prepare?.(context)
    for (const name of watch) {
      await context.addInitScript({ path: new URL(`in-page/${name}`, import.meta.url).pathname })
    }
    const page = await context.newPage()
    const devTools = await context.newCDPSession(page)
    if (slow.includes('processor')) {
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: lab.cpuSlowDown })
    }
    if (slow.includes('network')) {
      await devTools.send('Network.enable')
      await devTools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: lab.roundTripMs,
        downloadThroughput: lab.downBitsPerSecond / 8,
        uploadThroughput: lab.upBitsPerSecond / 8,
      })
    }
    return await use({ page, context, devTools })
  } finally {
    await context.close()
  }
}

/** A new world of the mock API; whom the scenario knows as signed in, the context is signed in as. */
export async function startScenario(
  context: BrowserContext,
  { origin, api }: TwoOriginSite,
  scenario: ScenarioName,
): Promise<void> {
  await context.request.post(`${api.origin}/mock-control/reset`, {
    headers: { Origin: origin },
    data: { scenario },
    failOnStatusCode: true,
  })
}

/** What is on its way to the screen is there: two frames, and the time that the browser takes to report on them. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 1_000 })),
        )
      }),
  )
}
