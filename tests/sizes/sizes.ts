import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inspect, parseArgs } from 'node:util'
import { measureRoutes } from './route-sizes.ts'
import { routeVisits } from './route-visits.ts'
import { chunkTable, overruns, sizeTable } from './size-report.ts'

/** Measures in a browser what each route of a build loads first, and fails when one is over its budget. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } })
  if (!existsSync(join(values.dist, '.vite/manifest.json'))) {
    throw new Error(`There is no build in ${values.dist}: run "npm run build" first.`)
  }
  const { routes, problems } = await measureRoutes(routeVisits, values.dist)
  process.stdout.write(`${sizeTable(routes)}\n\n${chunkTable(routes)}\n`)
  problems.push(...overruns(routes))
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  process.stderr.write(`${inspect(error)}\n`)
  process.exitCode = 1
})
