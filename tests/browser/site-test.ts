import type { ScenarioName } from '../../mocks/domain/scenarios.ts'
import { test as guarded } from '../tools/console-guard.ts'
import { startTwoOriginSite, type TwoOriginSite } from '../tools/two-origin-site.ts'

export { expect } from '@playwright/test'

interface MockOrder {
  order_id: string
  status: string
}

/** What the mock API keeps, as far as tests ask for it. */
interface MockState {
  counters: Record<string, number>
  orders: MockOrder[]
}

export interface MockApi {
  origin: string
  /** Without `now` (ISO 8601) the server's clock is the machine's. */
  reset(scenario: ScenarioName, now?: string): Promise<void>
  settings(change: Record<string, unknown>): Promise<void>
  advance(ms: number): Promise<void>
  /** Forgets every session: the refresh cookies are worth nothing from now on. */
  endSessions(): Promise<void>
  move(
    orderId: string,
    verb: 'settle' | 'deny' | 'fail' | 'expire' | 'cancel' | 'refund',
  ): Promise<void>
  state(): Promise<MockState>
}

interface Fixtures {
  /** The controls of the mock API behind this test's page; its world is new for each test. */
  api: MockApi
}

interface WorkerFixtures {
  /** How long the app waits for an answer of the API, in ms. */
  apiTimeoutMs: number
  /** Where the app tells what happens. */
  events: 'off' | 'console'
  /** Whether anything is sold. */
  payments: 'on' | 'off'
  site: TwoOriginSite
}

/** The built app and the mock API on another origin, one pair for each worker. */
export const test = guarded.extend<Fixtures, WorkerFixtures>({
  apiTimeoutMs: [15_000, { option: true, scope: 'worker' }],
  events: ['off', { option: true, scope: 'worker' }],
  payments: ['on', { option: true, scope: 'worker' }],
  site: [
    async ({ apiTimeoutMs: timeoutMs, events, payments }, use) => {
      const site = await startTwoOriginSite({
        dist: process.env['DIST'] ?? 'dist',
        change: (config) => ({ ...config, events, payments, api: { ...config.api, timeoutMs } }),
      })
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
  api: [
    async ({ site }, use) => {
      const api = mockApi(site.api.origin)
      await api.reset('signed-out')
      await use(api)
    },
    { auto: true },
  ],
})

function mockApi(origin: string): MockApi {
  async function call(path: string, body?: unknown): Promise<unknown> {
    const post = {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    }
    const response = await fetch(`${origin}/mock-control/${path}`, body === undefined ? {} : post)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  return {
    origin,
    reset: async (scenario, now) => void (await call('reset', { scenario, now })),
    settings: async (change) => void (await call('settings', change)),
    endSessions: async () => void (await call('sessions/end', {})),
    advance: async (ms) => void (await call('clock', { advance_ms: ms })),
    move: async (orderId, verb) => void (await call(`orders/${orderId}/${verb}`, {})),
    state: async () => (await call('state')) as MockState,
  }
}
