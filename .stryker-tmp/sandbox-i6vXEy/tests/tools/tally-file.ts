// @ts-nocheck
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

const tallySchema = z.object({ passed: z.number(), failed: z.number() })
export type Tally = z.infer<typeof tallySchema>

const TALLY_FOLDER = join(import.meta.dirname, '../../node_modules/.cache/tally')

/** One file for each run of a test runner, so that runs at the same time cannot lose each other's counts. */
export function writeTally(runner: string, tally: Tally, folder = TALLY_FOLDER): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${runner}-${process.pid}-${Date.now()}.json`), JSON.stringify(tally))
}

/** The sum over all files, and how many there were. */
export function sumTallies(folder = TALLY_FOLDER): Tally & { runs: number } {
  const sum = { passed: 0, failed: 0, runs: 0 }
  for (const name of listFiles(folder)) {
    const json: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const tally = z.parse(tallySchema, json)
    sum.passed += tally.passed
    sum.failed += tally.failed
    sum.runs += 1
  }
  return sum
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch {
    return []
  }
}
