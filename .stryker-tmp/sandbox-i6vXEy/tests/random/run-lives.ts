// @ts-nocheck
import { startVitest } from 'vitest/node'

/** The long run: 100,000 steps unless `STEPS` says otherwise; `SEED` and the printed replay path repeat one. */
process.env['STEPS'] ??= '100000'
const vitest = await startVitest('test', ['tests/random'], {
  run: true,
  project: 'node',
  testTimeout: 0,
})
await vitest.close()
