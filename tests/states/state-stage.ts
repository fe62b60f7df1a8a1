import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumLaunchOptions } from '../tools/chromium.ts'
import { startTwoOriginSite, type TwoOriginSite } from '../tools/two-origin-site.ts'
import type { ScreenState } from './screen-states.ts'

export interface Look {
  readonly language: 'id' | 'en'
  readonly theme: 'light' | 'dark'
  readonly width: 360 | 1280
}

export type Shown = { readonly page: Page; readonly state: ScreenState; readonly look: Look }

/**
 * Shows every state in every look to `see`, two pages at a time. Answers with a sentence for each that could not be
 * reached, or that `see` threw about.
 */
export async function showAll(
  { states, looks }: { states: readonly ScreenState[]; looks: readonly Look[] },
  see: (shown: Shown) => Promise<void>,
): Promise<string[]> {
  const troubles: string[] = []
  const browser = await chromium.launch(await chromiumLaunchOptions())
  const rest = states.flatMap((state) => looks.map((look) => ({ state, look })))
  const work = async () => {
    const site = await startTwoOriginSite({ dist: process.env['DIST'] ?? 'dist' })
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
      const { state, look } = next
      await show(next, { browser, site, see }).catch((error: unknown) => {
        troubles.push(`${state.name} (${Object.values(look).join(', ')}): ${String(error)}`)
      })
    }
    await site.close()
  }
  try {
    await Promise.all([work(), work()])
  } finally {
    await browser.close()
  }
  return troubles
}

interface Stage {
  readonly browser: Browser
  readonly site: TwoOriginSite
  readonly see: (shown: Shown) => Promise<void>
}

async function show(
  { state, look }: Pick<Shown, 'state' | 'look'>,
  { browser, site, see }: Stage,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.width === 360 ? 740 : 800 },
    colorScheme: look.theme,
    locale: look.language === 'id' ? 'id-ID' : 'en-US',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const control = `${site.api.origin}/mock-control`
    // By the browser's own request: it is signed in as the scenario wants it.
    await context.request.post(`${control}/reset`, {
      headers: { Origin: site.origin },
      data: { scenario: state.scenario },
      failOnStatusCode: true,
    })
    const answer = await context.request.get(`${control}/state`)
    const world = (await answer.json()) as { orders: { order_id: string }[] }
    const page = await context.newPage()
    const path = state.path.replace('$order', world.orders.at(-1)?.order_id ?? '')
    await page.goto(site.origin + (look.language === 'en' ? '/en' : '') + path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    await state.act?.(page)
    await see({ page, state, look })
  } finally {
    await context.close()
  }
}
