// @ts-nocheck
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inspect, parseArgs } from 'node:util'
import { chromium, type Browser } from '@playwright/test'
import { chromiumLaunchOptions } from '../tools/chromium.ts'
import { startTwoOriginSite } from '../tools/two-origin-site.ts'
import { codeSizes } from './code-sizes.ts'
import { loadRoute } from './route-load.ts'
import { routeVisits, type RouteVisit } from './route-visits.ts'
import { chunkTable, overruns, sizeTable, type RouteSize } from './size-report.ts'

/** Measures in a browser what each route of a build loads first, and fails when one is over its budget. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } })
  if (!existsSync(join(values.dist, '.vite/manifest.json'))) {
    throw new Error(`There is no build in ${values.dist}: run "npm run build" first.`)
  }
  const browser = await chromium.launch(await chromiumLaunchOptions())
  const results = await Promise.all(
    routeVisits.map((visit) => measure(visit, { browser, dist: values.dist })),
  )
  await browser.close()
  const routes = results.flatMap((result) => ('code' in result ? [result] : []))
  const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []))
  process.stdout.write(`${sizeTable(routes)}\n\n${chunkTable(routes)}\n`)
  problems.push(...overruns(routes))
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
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

main().catch((error: unknown) => {
  process.stderr.write(`${inspect(error)}\n`)
  process.exitCode = 1
})
