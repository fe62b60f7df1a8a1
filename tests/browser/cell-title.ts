import type { FailureCase } from './failure-table.ts'
import type { FaultName } from './faults.ts'

/** The title of a cell's test. The table that is printed finds the cell's result by it. */
export function cellTitle(row: FailureCase, fault: FaultName): string {
  return `${row.route}: ${row.call} meets ${fault}; it is told, and then it goes on`
}
