import type { FullResult, Reporter, Suite } from '@playwright/test/reporter'
import { failureCases } from '../browser/failure-cases.ts'
import { type CellResult, faultMatrix } from '../browser/fault-matrix.ts'
import { faultNames } from '../browser/faults.ts'

/** Prints the fault matrix when its tests are through. A live cell that did not run fails the run as well. */
export default class FaultMatrixReporter implements Reporter {
  private suite: Suite | undefined

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite
  }

  async onEnd({ duration }: FullResult): Promise<{ status: FullResult['status'] } | undefined> {
    const results = new Map<string, CellResult>()
    for (const test of this.suite?.allTests() ?? []) {
      if (test.results.length === 0) continue
      results.set(test.title, test.outcome() === 'expected' ? 'ok' : 'FAILED')
    }
    const { table, reasons, counts } = faultMatrix({
      rows: failureCases,
      faults: faultNames,
      results,
    })
    const sum = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
    const minutes = (duration / 60_000).toFixed(1)
    process.stdout.write(
      `\nFault matrix\n${table}\n\nn/a, because\n${reasons}\n\n${sum.join(', ')}; ${minutes} minutes\n`,
    )
    return counts.FAILED + counts['not run'] === 0 ? undefined : { status: 'failed' }
  }

  printsToStdio(): boolean {
    return false
  }
}
