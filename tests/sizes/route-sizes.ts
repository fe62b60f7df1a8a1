import { inspect } from 'node:util'
import { chromium, type Browser } from '@playwright/test'
import { chromiumLaunchOptions } from '../tools/chromium.ts'
import { startTwoOriginSite } from '../tools/two-origin-site.ts'
import { codeSizes } from './code-sizes.ts'
import { loadRoute } from './route-load.ts'
import type { RouteVisit } from './route-visits.ts'
import type { RouteSize } from './size-report.ts'

export type RouteSizes = {
  routes: RouteSize[]
  /** Sentences about routes that could not be measured. */
  problems: string[]
}

/** Opens each route of a build in a browser, and weighs what it loads. */
export async function measureRoutes(
  visits: readonly RouteVisit[],
  dist: string,
): Promise<RouteSizes> {
  const browser = await chromium.launch(await chromiumLaunchOptions())
  const results = await Promise.all(visits.map((visit) => measure(visit, { browser, dist })))
  await browser.close()
  return {
    routes: results.flatMap((result) => ('code' in result ? [result] : [])),
    problems: results.flatMap((result) => ('problem' in result ? [result.problem] : [])),
  }
}

async function measure(
  visit: RouteVisit,
  { browser, dist }: { browser: Browser; dist: string },
): Promise<RouteSize | { problem: string }> {
  const site = await startTwoOriginSite({ dist })
  try {
    const load = await loadRoute(browser, visit, { origin: site.origin, api: site.api.origin })
    for (const url of load.foreign) process.stdout.write(`${visit.route} also loads ${url}\n`)
    return { ...visit, code: await codeSizes(dist, load) }
  } catch (error) {
    return { problem: `${visit.route} could not be measured. ${inspect(error)}` }
  } finally {
    await site.close()
  }
}
