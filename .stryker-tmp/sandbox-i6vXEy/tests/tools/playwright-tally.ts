// @ts-nocheck
import type { Reporter, Suite } from '@playwright/test/reporter'
import { writeTally } from './tally-file.ts'

/** A Playwright reporter that leaves the counts for `.ci/run`. A test that passed only when repeated counts as failed. */
export default class PlaywrightTally implements Reporter {
  private suite: Suite | undefined
  private errors = 0

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite
  }

  /** An error outside of any test, such as a file that cannot be loaded or a server that does not start. */
  onError(): void {
    this.errors += 1
  }

  onEnd(): void {
    const outcomes = (this.suite?.allTests() ?? []).map((test) =>
      test.results.length === 0 ? 'not run' : test.outcome(),
    )
    const passed = outcomes.filter((outcome) => outcome === 'expected').length
    const failed = outcomes.filter((outcome) => outcome !== 'expected' && outcome !== 'skipped')
    writeTally('playwright', {
      passed,
      failed: failed.filter((outcome) => outcome !== 'not run').length + this.errors,
    })
  }

  printsToStdio(): boolean {
    return false
  }
}
