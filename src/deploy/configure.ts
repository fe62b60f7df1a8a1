import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type AppConfig, parseAppConfig } from '../shared/config/app-config.ts'
import { configureBuild } from './build-configuration.ts'
import { type PlanSnapshotReading, readPlanSnapshots } from './plan-snapshots.ts'

const USAGE = 'Name one file: npm run configure -- config.json [--dist dist] [--api https://…/api]'

const fail = (problems: readonly string[]) => {
  process.stderr.write(problems.map((problem) => `${problem}\n`).join(''))
  process.exitCode = 1
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dist: { type: 'string', default: 'dist' }, api: { type: 'string' } },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) return fail([USAGE])

  const reading = parseAppConfig(await readJson(file))
  if (!reading.ok) {
    return fail([`${file} was refused, and nothing was written:`, ...reading.problems])
  }
  for (const warning of reading.warnings) process.stderr.write(`Warning: ${warning}\n`)

  const { plans, problems } = await askForPlans(reading.config, values.api)
  const result = await configureBuild(values.dist, reading.config, plans)
  if (!result.ok) return fail(result.problems)
  for (const problem of [...problems, ...result.warnings]) {
    process.stderr.write(`Without prices until they are loaded: ${problem}\n`)
  }
  process.stdout.write(`Configured ${values.dist}: ${result.written.join(', ')}\n`)
}

/** `asked` is where the API can be asked from here, if not where the page asks it. */
async function askForPlans(
  { origin = '', api }: AppConfig,
  asked = api.baseUrl.startsWith('/') ? origin + api.baseUrl : api.baseUrl,
): Promise<PlanSnapshotReading> {
  if (!asked.startsWith('/')) return readPlanSnapshots(asked)
  const problem = `${asked} is a path: add the origin of the app, or name with --api where the API can be asked from here.`
  return { plans: {}, problems: [problem] }
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no readable file ${file}. ${USAGE}`)
  })
  try {
    const json: unknown = JSON.parse(text)
    return json ?? {}
  } catch (error) {
    throw new Error(`${file} is not JSON: ${messageOf(error)}`, { cause: error })
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

main().catch((error: unknown) => fail([messageOf(error)]))
