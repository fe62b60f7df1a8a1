import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ScenarioName } from '../../mocks/domain/scenarios.ts'
import { startApiServer, type ApiServer } from '../../mocks/server/api-server.ts'
import { configureBuild } from '../../src/deploy/build-configuration.ts'
import { localConfig, SAME_ORIGIN_CONFIG } from '../../src/deploy/local-config.ts'
import { type PlanSnapshots } from '../../src/deploy/page-renderer.ts'
import { readPlanSnapshots } from '../../src/deploy/plan-snapshots.ts'
import { startPreviewServer } from '../../src/deploy/preview-server.ts'
import type { AppConfig } from '../../src/shared/config/app-config.ts'

export type TwoOriginSite = { origin: string; api: ApiServer; close(): Promise<void> }

/**
 * A copy of a build and a mock API of its own, each on a free port of localhost, set up for each other. The build itself
 * is left alone, so any number of sites may run side by side. `change` may alter the configuration.
 */
export async function startTwoOriginSite(options: {
  dist: string
  scenario?: ScenarioName
  change?: (config: AppConfig) => AppConfig
}): Promise<TwoOriginSite> {
  const { dist, scenario, change = (config) => config } = options
  const folder = await mkdtemp(join(tmpdir(), 'notefiber-site-'))
  await cp(dist, folder, { recursive: true })
  // Each of the two origins has to know the other one, so the app is configured twice.
  await configured(folder, SAME_ORIGIN_CONFIG)
  const app = await startPreviewServer({ dist: folder, port: 0 })
  const api = await startApiServer({
    port: 0,
    appOrigins: [app.origin],
    ...(scenario === undefined ? {} : { scenario }),
  })
  const { plans, problems } = await readPlanSnapshots(localConfig(api.origin).api.baseUrl)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  await configured(folder, change(localConfig(api.origin)), plans)
  return {
    origin: app.origin,
    api,
    close: async () => {
      await Promise.all([app.close(), api.close()])
      await rm(folder, { recursive: true })
    },
  }
}

async function configured(dist: string, config: AppConfig, plans?: PlanSnapshots): Promise<void> {
  const result = await configureBuild(dist, config, plans)
  if (!result.ok) throw new Error(result.problems.join('\n'))
}
