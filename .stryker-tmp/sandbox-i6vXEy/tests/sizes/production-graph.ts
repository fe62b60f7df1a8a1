// @ts-nocheck
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, type Plugin } from 'vite'
import { productionFaults, type BuiltFile } from './production-faults.ts'

/** Builds the app as `npm run build` does, into a folder of its own, and fails when anything of the mocks is in it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'node_modules/.cache/production' },
      mode: { type: 'string', default: 'production' },
    },
  })
  const outDir = resolve(values.out)
  const moduleIds = new Set<string>()
  await build({
    mode: values.mode,
    logLevel: 'warn',
    plugins: [moduleCollector(moduleIds)],
    build: { outDir, emptyOutDir: true },
  })
  const files = await readFiles(outDir)
  const faults = productionFaults(process.cwd(), { moduleIds, files })
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0 || moduleIds.size === 0) process.exitCode = 1
  process.stdout.write(
    `Production graph: ${moduleIds.size} modules, ${files.length} files, ${faults.length} faults\n`,
  )
}

function moduleCollector(ids: Set<string>): Plugin {
  return {
    name: 'notefiber:module-collector',
    buildEnd() {
      for (const id of this.getModuleIds()) ids.add(id)
    },
  }
}

async function readFiles(folder: string): Promise<BuiltFile[]> {
  const names = await readdir(folder, { recursive: true })
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      return (await stat(path)).isFile() ? [{ name, text: await readFile(path, 'utf8') }] : []
    }),
  )
  return files.flat()
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exitCode = 1
})
