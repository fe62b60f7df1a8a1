// @ts-nocheck
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parseAppConfig } from '../shared/config/app-config.ts'
import { configureBuild } from './build-configuration.ts'

const USAGE = 'Name one file: npm run configure -- config.json [--dist dist]'

const fail = (problems: readonly string[]) => {
  process.stderr.write(problems.map((problem) => `${problem}\n`).join(''))
  process.exitCode = 1
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dist: { type: 'string', default: 'dist' } },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) return fail([USAGE])

  const reading = parseAppConfig(await readJson(file))
  if (!reading.ok) {
    return fail([`${file} was refused, and nothing was written:`, ...reading.problems])
  }
  for (const warning of reading.warnings) process.stderr.write(`Warning: ${warning}\n`)

  const result = await configureBuild(values.dist, reading.config)
  if (!result.ok) return fail(result.problems)
  process.stdout.write(`Configured ${values.dist}: ${result.written.join(', ')}\n`)
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
