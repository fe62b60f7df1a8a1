// @ts-nocheck
import { setupWorker } from 'msw/browser'
import { randomSeed } from './domain/random.ts'
import { buildScenario } from './domain/scenarios.ts'
import { indexedDbStore } from './domain/store/indexed-db-store.ts'
import { browserCarrier } from './handlers/carrier.ts'
import { createHandlers } from './handlers/handlers.ts'

/** Answers the page's own API, gateway and control calls from a world that all tabs share. */
export async function startMocks(): Promise<void> {
  const { origin } = location
  const store = indexedDbStore({
    name: 'notefiber-mock',
    initial: async () => {
      const request = { now: Date.now(), appOrigin: origin, seed: randomSeed() }
      return (await buildScenario({ name: 'signed-out', ...request })).world
    },
  })
  const worker = setupWorker(...createHandlers({ store, carrier: browserCarrier, base: origin }))
  await worker.start({
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: '/mockServiceWorker.js' },
  })
}
