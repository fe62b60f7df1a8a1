import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { snapEndpoints } from '../shared/config/snap-endpoints.ts'
import { readPages } from './build-files.ts'
import { inventoryProblems, readInventory, type ScriptInventory } from './script-inventory.ts'

const file = join(import.meta.dirname, '../../docs/script-inventory.json')

/** Compares the scripts of a build, and with `--live` those of the gateway, with the inventory. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      live: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
    },
  })
  const inventory = readInventory(await readFile(file, 'utf8'))
  const pages = await readPages(values.dist)
  if (pages.length === 0) throw new Error(`There is no build in ${values.dist}.`)
  const names = await readdir(values.dist, { recursive: true })
  const files = new Set(names.map((name) => `/${name.replaceAll('\\', '/')}`))
  const problems = [...inventoryProblems(pages, inventory, files), ...hostProblems(inventory)]
  if (values.live) problems.push(...(await liveProblems(inventory, values.accept)))
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
  else process.stdout.write(`The scripts of ${pages.length} pages are those of the inventory.\n`)
}

/** The addresses that a configuration can lead to have to be named too. */
function hostProblems({ foreign }: ScriptInventory): string[] {
  return (['production', 'sandbox'] as const)
    .map((environment) => snapEndpoints({ environment, clientKey: 'any' }).scriptUrl)
    .filter((url) => !(url in foreign))
    .map((url) => `The inventory does not name ${url}.`)
}

async function liveProblems(inventory: ScriptInventory, accepts: boolean): Promise<string[]> {
  const problems: string[] = []
  const foreign = { ...inventory.foreign }
  for (const [url, { purpose, lastSeen }] of Object.entries(inventory.foreign)) {
    const seen = await digestOf(url)
    if (seen === undefined)
      problems.push(`${url} is out of reach from here, so nothing is known of it.`)
    else if (accepts) foreign[url] = { purpose, lastSeen: seen }
    else if (seen !== lastSeen)
      problems.push(`${url} is not what was looked at last: it is ${seen} now.`)
  }
  if (accepts) await writeFile(file, `${JSON.stringify({ ...inventory, foreign }, null, 2)}\n`)
  return problems
}

async function digestOf(url: string): Promise<string | undefined> {
  const answer = await fetch(url).catch(() => undefined)
  if (!answer?.ok) return undefined
  const bytes = Buffer.from(await answer.arrayBuffer())
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
