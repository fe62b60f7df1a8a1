import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { configureBuild } from './build-configuration.ts'
import { localConfig } from './local-config.ts'
import { readPlanSnapshots } from './plan-snapshots.ts'
import { startPreviewServer } from './preview-server.ts'

const MOCK_API = 'http://localhost:8787'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4173' },
    },
  })
  if (!existsSync(join(values.dist, 'headers.json'))) {
    const config = localConfig(MOCK_API)
    const { plans } = await readPlanSnapshots(config.api.baseUrl)
    const result = await configureBuild(values.dist, config, plans)
    if (!result.ok) throw new Error(result.problems.join('\n'))
    process.stdout.write(
      `${values.dist} was not configured yet: it now asks the mock API at ${MOCK_API} ("npm run api").\n`,
    )
  }
  const { origin } = await startPreviewServer({ dist: values.dist, port: Number(values.port) })
  process.stdout.write(`${values.dist} is served at ${origin}/\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
