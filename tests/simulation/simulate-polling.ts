import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPart } from '../docs/written-part.ts'
import { calmTable, partsTable, returnTable } from './polling-report.ts'
import { otherConstants, strategies } from './polling-strategies.ts'

const file = join(import.meta.dirname, '../../docs/scale.md')

const tables = {
  calm: () => calmTable(Object.values(strategies)),
  constants: () => calmTable(otherConstants),
  parts: partsTable,
  return: returnTable,
}

/** The page with its tables as the simulation gives them now. */
export function scaleWithTables(page: string): string {
  return Object.entries(tables).reduce(
    (text, [name, table]) => withPart(text, { name, text: table() }),
    page,
  )
}

export function readScale(): string {
  return readFileSync(file, 'utf8')
}

if (process.argv[1] === import.meta.filename) {
  const page = scaleWithTables(readScale())
  writeFileSync(file, page)
  process.stdout.write(page)
}
