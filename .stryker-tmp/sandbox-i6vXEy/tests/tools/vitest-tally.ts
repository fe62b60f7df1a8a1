// @ts-nocheck
import type { Reporter, SerializedError, TestModule } from 'vitest/node'
import { writeTally } from './tally-file.ts'

/** A vitest reporter that leaves the counts for `.ci/run`. A file that cannot be loaded counts as one failure. */
export default class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const count = (state: string) => states.filter((own) => own === state).length
    const unloaded = modules.filter((module) => module.errors().length > 0).length
    writeTally('vitest', {
      passed: count('passed'),
      failed: count('failed') + unloaded + unhandled.length,
    })
  }
}
