import fc from 'fast-check'
import { expect, test } from '../../browser/site-test.ts'
import { endWell } from './browser-ending.ts'
import { BrowserLife } from './browser-life.ts'
import { browserLives } from './browser-steps.ts'
import { reachable } from './reachable.ts'
import { Visited } from './visited.ts'

const { STEPS = '200', SEED = '20260212', REPLAY_PATH } = process.env

test.use({ apiTimeoutMs: 5000, trace: REPLAY_PATH === undefined ? 'off' : 'on' })

/** Steps that are drawn for one life; about a third of them fit. */
const LONGEST = 140
/** How many times the wanted steps a walk may take to come by everything. */
const LONGER = 1.5
/** Lives run under one seed; the next batch takes the next seed, until there are steps enough. */
const LIVES_IN_A_BATCH = 20

test('whatever comes between, the built app charges once, shows nothing that the server does not, and leads on', async ({
  browser,
  site,
}) => {
  test.setTimeout(0)
  const visited = new Visited()
  const startedAt = performance.now()
  const isReplay = REPLAY_PATH !== undefined
  // A replay is one life, of as many steps as it takes.
  const wanted = isReplay ? Infinity : Number(STEPS)
  const declared = reachable(Number(STEPS))
  // A walk that has not come by everything yet goes on for a while.
  const most = () => (visited.missing(declared).length === 0 ? wanted : wanted * LONGER)
  const isEnough = () => visited.steps >= most()
  const property = fc.asyncProperty(
    browserLives(visited, { longest: LONGEST, most }),
    async (steps) => {
      if (isEnough()) return
      const life = await BrowserLife.begin(browser, site, visited)
      try {
        await fc.asyncModelRun(() => ({ model: { life }, real: life }), steps)
        await endWell(life)
      } finally {
        await life.end()
      }
    },
  )
  const first = Number(SEED)
  const last = isReplay ? first : Infinity
  for (let seed = first; seed <= last && !isEnough(); seed += 1) {
    // Each life takes seconds: the first that fails is told as it is.
    const replay = { path: REPLAY_PATH ?? '', endOnFailure: true }
    const run = await fc.check(property, { seed, numRuns: LIVES_IN_A_BATCH, ...replay })
    if (run.failed) throw new Error(told(run))
  }
  const seconds = (performance.now() - startedAt) / 1000
  process.stdout.write(
    `${visited.table()}\n${(visited.steps / seconds).toFixed(1)} steps a second\n`,
  )
  if (!isReplay) expect(visited.missing(declared)).toEqual([])
})

interface Failed {
  readonly seed: number
  readonly counterexample: readonly unknown[] | null
  readonly counterexamplePath: string | null
  readonly errorInstance: unknown
}

function told({ seed, counterexample, counterexamplePath, errorInstance }: Failed): string {
  const life = String(counterexample?.[0]).replace(/ ?\/\*.*/, '')
  return [
    errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    `after: ${life}`,
    `again: SEED=${seed} REPLAY_PATH='${counterexamplePath}' npm run test:random -- browser`,
    errorInstance instanceof Error ? errorInstance.stack : '',
  ].join('\n')
}
