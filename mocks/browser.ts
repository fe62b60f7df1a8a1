import { setupWorker } from 'msw/browser'
import { randomSeed } from './domain/random.ts'
import { buildScenario } from './domain/scenarios.ts'
import { indexedDbStore } from './domain/store/indexed-db-store.ts'
import { pageCarrier } from './handlers/carrier.ts'
import { createHandlers } from './handlers/handlers.ts'
import { createResponder } from './handlers/responder.ts'
import { openControls } from './panel/controls.ts'
import { mountPanel } from './panel/mount-panel.tsx'
import { applyAddress } from './panel/scenario-address.ts'

/** Answers the page's own API, gateway and control calls from a world that all tabs share. */
export async function startMocks(): Promise<void> {
  const { origin, port } = location
  const store = indexedDbStore({
    name: 'notefiber-mock',
    initial: async () => {
      const request = { now: Date.now(), appOrigin: origin, seed: randomSeed() }
      return (await buildScenario({ name: 'signed-out', ...request })).world
    },
  })
  const options = { store, carrier: pageCarrier(document, port) }
  const worker = setupWorker(...createHandlers({ ...options, base: origin }))
  await worker.start({
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: '/mockServiceWorker.js' },
  })
  const controls = openControls({ respond: createResponder(options), origin })
  const trouble = await applyAddress(controls, window)
  mountPanel(controls, trouble)
}
