import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { SourceMapPayload } from 'node:module'
import { inspect, parseArgs } from 'node:util'
import { build } from 'vite'
import * as z from 'zod/mini'
import { groupWeights, shareBytes, sourceLengths, type ModuleWeight } from './module-weights.ts'
import { measureRoutes } from './route-sizes.ts'
import { routeVisits } from './route-visits.ts'
import { total, weightTable, type RouteSize } from './size-report.ts'

/**
 * Says what weighs in the first load of each route: `npm run analyse -- --route /checkout --top 60`.
 * Builds the app as `npm run build` does, with source maps, into a folder of its own.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'node_modules/.cache/analysis' },
      route: { type: 'string', multiple: true },
      top: { type: 'string', default: '25' },
    },
  })
  const dist = resolve(values.out)
  await build({
    logLevel: 'warn',
    build: { outDir: dist, emptyOutDir: true, sourcemap: 'hidden' },
  })
  const visits = routeVisits.filter(({ route }) => values.route?.includes(route) ?? true)
  const { routes, problems } = await measureRoutes(visits, dist)
  for (const route of routes) {
    const modules = await routeModules(route, dist)
    process.stdout.write(
      [
        '',
        `## ${route.route}: ${(total(route.code, 'js') / 1000).toFixed(1)} kB of scripts`,
        weightTable('Packages and folders', groupWeights(modules)),
        '',
        weightTable('Modules', modules, Number(values.top)),
        '',
      ].join('\n'),
    )
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
}

async function routeModules({ code }: RouteSize, dist: string): Promise<ModuleWeight[]> {
  const scripts = code.filter(({ kind, path }) => kind === 'js' && path !== undefined)
  const weights = await Promise.all(
    scripts.map(({ path, bytes }) => chunkModules(join(dist, path ?? ''), bytes)),
  )
  return weights.flat()
}

const mapSchema = z.looseObject({ sources: z.array(z.string()), mappings: z.string() })

async function chunkModules(file: string, bytes: number): Promise<ModuleWeight[]> {
  // The bundler's own lines have no source.
  if (!existsSync(`${file}.map`)) return [{ name: relative(process.cwd(), file), bytes }]
  const map: unknown = JSON.parse(await readFile(`${file}.map`, 'utf8'))
  const lengths = sourceLengths(await readFile(file, 'utf8'), toPayload(map))
  return shareBytes(lengths, bytes).map(({ name, bytes: part }) => ({
    name: /^\.{1,2}\//.test(name) ? relative(process.cwd(), resolve(dirname(file), name)) : name,
    bytes: part,
  }))
}

function toPayload(map: unknown): SourceMapPayload {
  const { sources, mappings } = z.parse(mapSchema, map)
  return { version: 3, file: '', sourceRoot: '', sourcesContent: [], names: [], sources, mappings }
}

main().catch((error: unknown) => {
  process.stderr.write(`${inspect(error)}\n`)
  process.exitCode = 1
})
