// @ts-nocheck
import { expect, type Browser, type Page, type Request } from '@playwright/test'
import type { RouteVisit } from './route-visits.ts'

export type RouteLoad = {
  /** Paths of the scripts and style sheets of the app itself that the page asked for, each once. */
  files: string[]
  html: string
  /** Scripts of other origins: the payment script. Not part of the app, and so of no budget. */
  foreign: string[]
}

const PATIENCE_MS = 20_000

/**
 * Opens a route with a cold cache and collects what it fetches until its calls are answered, its `ready` element is
 * enabled, no code was asked for during `quietMs` (so code that a timer delays counts), and every visible control that
 * opens something has opened.
 */
export async function loadRoute(
  browser: Browser,
  visit: RouteVisit,
  { origin, api, quietMs = 3_000 }: { origin: string; api: string; quietMs?: number },
): Promise<RouteLoad> {
  const context = await browser.newContext({
    locale: 'id-ID',
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  })
  try {
    const path = await visit.arrive({ request: context.request, api, origin })
    const page = await context.newPage()
    const code = collectCode(page, quietMs)
    const answers = Promise.all(visit.answered.map((call) => answered(page, call)))
    const [document] = await Promise.all([page.goto(origin + path), answers])
    await becomeReady(page, visit)
    await code.quiet()
    await openControls(page)
    await code.quiet()
    const own = [...code.urls].filter((url) => url.startsWith(`${origin}/`))
    return {
      files: own.map((url) => new URL(url).pathname),
      html: (await document?.text()) ?? '',
      foreign: [...code.urls].filter((url) => !url.startsWith(`${origin}/`)),
    }
  } finally {
    await context.close()
  }
}

async function answered(page: Page, call: string): Promise<void> {
  const isAnswer = (url: string) => new URL(url).pathname.startsWith(`/api${call}`)
  await page
    .waitForResponse((response) => response.ok() && isAnswer(response.url()), {
      timeout: PATIENCE_MS,
    })
    .catch(() => {
      throw new Error(`The page had no good answer to ${call}.`)
    })
}

async function becomeReady(page: Page, { ready }: RouteVisit): Promise<void> {
  const element = ready(page)
  await element.waitFor({ state: 'visible', timeout: PATIENCE_MS })
  // A trial click waits until the element is enabled and not covered.
  await element.click({ trial: true, timeout: PATIENCE_MS })
}

/** A control that says it opens something must do so, with whatever code that takes. */
async function openControls(page: Page): Promise<void> {
  for (const control of await page.locator('[aria-expanded]').all()) {
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue
    if ((await control.getAttribute('aria-expanded')) === 'true') continue
    await control.click({ timeout: PATIENCE_MS })
    await expect(control, 'this control opens').toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Escape')
  }
}

function collectCode(page: Page, quietMs: number) {
  const urls = new Set<string>()
  let latest = Date.now()
  page.on('request', (request) => {
    if (!isCode(request)) return
    urls.add(request.url().replace(/[?#].*$/s, ''))
    latest = Date.now()
  })
  return {
    urls,
    quiet: async () => {
      while (Date.now() - latest < quietMs) {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
  }
}

/** Preloads are of no type of their own, so the name decides too. Code of the payment frame is not the page's. */
function isCode(request: Request): boolean {
  const { pathname } = new URL(request.url())
  const looksLikeCode =
    ['script', 'stylesheet'].includes(request.resourceType()) || /\.(m?js|css)$/.test(pathname)
  return looksLikeCode && request.frame().parentFrame() === null
}
