// @ts-nocheck
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { endWell } from './life-ending.ts'
import { lives, stepNames } from './life-steps.ts'
import { Life } from './life.ts'
import { Reached } from './reached.ts'
import { browserDoubles } from './scripted-page.ts'

const { STEPS = '5000', SEED = '20260212', REPLAY_PATH, REPLAY_STEPS } = process.env

/*
 * A failure prints its seed, its path and, in the shortest life that fails, a replayPath. Again, alone:
 * SEED=<seed> REPLAY_PATH=<path> REPLAY_STEPS=<replayPath> npm run test:random
 */

/** Lives run under one seed; the next batch takes the next seed, until there are steps enough. */
const LIVES_IN_A_BATCH = 20
const LONGEST = 90

test('whatever comes between, a purchase is paid once, granted by the server alone, and never stuck', async () => {
  for (const [name, double] of Object.entries(browserDoubles)) vi.stubGlobal(name, double)
  const reached = new Reached()
  const property = fc.asyncProperty(
    lives(reached, { longest: LONGEST, replayPath: REPLAY_STEPS }),
    async (steps) => {
      const life = await Life.begin(reached)
      await fc.asyncModelRun(() => ({ model: { life }, real: life }), steps)
      await endWell(life)
    },
  )
  if (REPLAY_PATH !== undefined) {
    return fc.assert(property, { seed: Number(SEED), path: REPLAY_PATH, endOnFailure: true })
  }
  for (let seed = Number(SEED); reached.steps < Number(STEPS); seed += 1) {
    await fc.assert(property, { seed, numRuns: LIVES_IN_A_BATCH })
  }
  process.stdout.write(`${reached.table()}\n`)
  expect(reached.missing(stepNames)).toEqual([])
}, 1_200_000)
