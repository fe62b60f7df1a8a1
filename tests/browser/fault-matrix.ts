import { cellTitle } from './cell-title.ts'
import { cellOf, type FailureCase } from './failure-table.ts'
import type { FaultName } from './faults.ts'

/** How the test of a cell ended; nothing for one that did not run. */
export type CellResult = 'ok' | 'FAILED'

export interface Matrix {
  /** Rows of calls, columns of faults, cells of results. */
  readonly table: string
  /** Each reason for an n/a, with its cells. */
  readonly reasons: string
  readonly counts: Readonly<Record<CellResult | 'n/a' | 'not run', number>>
}

interface MatrixParts {
  readonly rows: readonly FailureCase[]
  readonly faults: readonly FaultName[]
  /** By the title of the cell's test. */
  readonly results: ReadonlyMap<string, CellResult>
}

/** The fault matrix as text: a table of columns numbered as in its legend, and why some cells are n/a. */
export function faultMatrix({ rows, faults, results }: MatrixParts): Matrix {
  const counts = { ok: 0, FAILED: 0, 'n/a': 0, 'not run': 0 }
  const reasons = new Map<string, string[]>()
  const lines = rows.map((row) => {
    const name = `${row.route}: ${row.call}`
    const cells = faults.map((fault, index) => {
      const cell = cellOf(row, fault)
      const result = cell.is === 'n/a' ? 'n/a' : (results.get(cellTitle(row, fault)) ?? 'not run')
      counts[result] += 1
      if (cell.is === 'n/a') {
        const known = reasons.get(cell.reason) ?? []
        reasons.set(cell.reason, [...known, `${name} [${index + 1}]`])
      }
      return result
    })
    return [name, ...cells]
  })
  const header = ['', ...faults.map((_, index) => String(index + 1))]
  const legend = faults.map((fault, index) => `${index + 1} ${fault}`).join(' · ')
  return {
    table: `${legend}\n\n${aligned([header, ...lines])}`,
    reasons: Array.from(reasons, ([reason, cells]) => `${reason}\n  ${merged(cells)}`).join('\n'),
    counts,
  }
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `a [1]`, `a [2]` as `a [1 2]`. */
function merged(cells: readonly string[]): string {
  const byRow = new Map<string, string[]>()
  for (const cell of cells) {
    const [name = '', column = ''] = cell.split(/ \[|\]/)
    byRow.set(name, [...(byRow.get(name) ?? []), column])
  }
  return Array.from(byRow, ([name, columns]) => `${name} [${columns.join(' ')}]`).join(', ')
}
