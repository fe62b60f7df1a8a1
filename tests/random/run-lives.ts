import { spawnSync } from 'node:child_process'
import { startVitest } from 'vitest/node'

/**
 * The long runs: 100,000 steps of the flow in Node and 2,000 of the built app in Chromium, or one of them by its name,
 * `node` or `browser`. `STEPS` says otherwise; `SEED` and what a failure prints repeat one.
 */
const [level = 'both'] = process.argv.slice(2)

if (level !== 'browser') await liveInNode()
if (level !== 'node') liveInChromium()

async function liveInNode(): Promise<void> {
  const given = process.env['STEPS']
  process.env['STEPS'] = given ?? '100000'
  const vitest = await startVitest('test', ['tests/random'], {
    run: true,
    project: 'node',
    testTimeout: 0,
  })
  await vitest.close()
  if (given === undefined) delete process.env['STEPS']
}

function liveInChromium(): void {
  const { status } = spawnSync(
    'npx',
    ['playwright', 'test', '--config', 'tests/playwright.config.ts', 'tests/random/browser'],
    {
      stdio: 'inherit',
      env: { STEPS: '2000', ...process.env },
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) process.exitCode = 1
}
