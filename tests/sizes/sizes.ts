import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inspect, parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumLaunchOptions } from '../tools/chromium.ts'
import { startTwoOriginSite } from '../tools/two-origin-site.ts'
import { codeSizes } from './code-sizes.ts'
import { loadRoute } from './route-load.ts'
import { routeVisits } from './route-visits.ts'
import { chunkTable, overruns, sizeTable, type RouteSize } from './size-report.ts'

/** Measures in a browser what each route of a build loads first, and fails when one is over its budget. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } })
  if (!existsSync(join(values.dist, '.vite/manifest.json'))) {
    throw new Error(`There is no build in ${values.dist}: run "npm run build" first.`)
  }
  const browser = await chromium.launch(await chromiumLaunchOptions())
  const routes: RouteSize[] = []
  const foreign = new Set<string>()
  try {
    for (const visit of routeVisits) {
      const site = await startTwoOriginSite({ dist: values.dist })
      try {
        const load = await loadRoute(browser, visit, { origin: site.origin, api: site.api.origin })
        const code = await codeSizes(values.dist, load)
        routes.push({ route: visit.route, code, budget: visit.budget })
        for (const url of load.foreign) foreign.add(`${visit.route} ${new URL(url).pathname}`)
      } catch (error) {
        throw new Error(`${visit.route} was not measured.`, { cause: error })
      } finally {
        await site.close()
      }
    }
  } finally {
    await browser.close()
  }
  process.stdout.write(`${sizeTable(routes)}\n\n${chunkTable(routes)}\n`)
  for (const script of foreign) process.stdout.write(`Of another origin: ${script}\n`)
  const problems = overruns(routes)
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  process.stderr.write(`${inspect(error)}\n`)
  process.exitCode = 1
})
