import type { BrowserContext, Route } from '@playwright/test'
import { apiCalls, isCall } from '../../browser/api-calls.ts'

/** What can become of a call; `held` waits for a later step, `lost` reaches the API and its answer does not come back. */
export const fates = [
  'held',
  'held',
  'lost',
  'unreachable',
  'error 500',
  'html 502',
  'too many',
  'not of the contract',
  'newer status',
  'unauthorized',
] as const
export type Fate = (typeof fates)[number]

export const callNames = [
  'checkout',
  'order',
  'sync',
  'cancel',
  'summary',
  'subscription',
  'refresh',
] as const
export type CallName = (typeof callNames)[number]

export type Blocked = 'nothing' | 'script' | 'frame'

/** Everything between the buyer's browser and the servers, for all tabs. */
export class Line {
  blocked: Blocked = 'nothing'
  held: Route[] = []
  isOffline = false
  readonly #context: BrowserContext
  readonly #wishes = new Map<CallName, Fate>()
  readonly #onWay = new Set<object>()

  constructor(context: BrowserContext) {
    this.#context = context
  }

  async lay(apiOrigin: string): Promise<void> {
    const context = this.#context
    await context.route(`${apiOrigin}/api/**`, (route) => this.#answer(route))
    await context.route(`${apiOrigin}/mock-snap/{snap.js,popup.html}*`, (route) => {
      const part = route.request().url().includes('/snap.js') ? 'script' : 'frame'
      return this.blocked === part ? route.abort('blockedbyclient') : route.continue()
    })
    context.on('request', (request) => this.#onWay.add(request))
    context.on('requestfinished', (request) => this.#onWay.delete(request))
    context.on('requestfailed', (request) => this.#onWay.delete(request))
  }

  /** Nothing is on its way but what is held. */
  get isQuiet(): boolean {
    return this.#onWay.size <= this.held.length
  }

  /** The next call of this name meets this fate. */
  wish(name: CallName, fate: Fate): void {
    this.#wishes.set(name, fate)
  }

  async setOffline(isOffline: boolean): Promise<void> {
    this.isOffline = isOffline
    await this.#context.setOffline(isOffline)
  }

  async endHeld(how: 'answered' | 'unreachable'): Promise<void> {
    const { held } = this
    this.held = []
    for (const route of held) {
      // Its page may have gone, or given up.
      await (how === 'answered' ? route.continue() : route.abort()).catch(() => undefined)
    }
  }

  async mend(): Promise<void> {
    this.#wishes.clear()
    this.blocked = 'nothing'
    await this.endHeld('answered')
    await this.setOffline(false)
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request()
    const name = callNames.find((call) => isCall(apiCalls[call], request))
    const fate = name && this.#wishes.get(name)
    if (name === undefined || fate === undefined) return route.continue()
    this.#wishes.delete(name)
    // A page that goes takes its calls along.
    await this.#meet(route, fate).catch(() => undefined)
  }

  async #meet(route: Route, fate: Fate): Promise<void> {
    switch (fate) {
      case 'held':
        this.held.push(route)
        return
      case 'lost':
        await route.fetch()
        return route.abort('connectionreset')
      case 'unreachable':
        return route.abort('connectionrefused')
      case 'error 500':
        return refuse(route, 500, { success: false })
      case 'html 502':
        return refuse(route, 502, '<h1>Bad gateway</h1>')
      case 'too many':
        return refuse(route, 429, { success: false, error_type: 'RATE_LIMITED' })
      case 'unauthorized':
        return refuse(route, 401, { success: false, error_type: 'UNAUTHENTICATED' })
      case 'not of the contract':
        return spoil(route, (data) => ({ ...data, order_id: 7, total: 'seven' }))
      case 'newer status':
        return spoil(route, (data) => ({ ...data, status: 'on_hold' }))
    }
  }
}

async function refuse(route: Route, status: number, body: unknown): Promise<void> {
  const origin = (await route.request().headerValue('origin')) ?? ''
  await route.fulfill({
    status,
    contentType: typeof body === 'string' ? 'text/html' : 'application/json',
    headers: {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

async function spoil(
  route: Route,
  change: (data: Record<string, unknown>) => unknown,
): Promise<void> {
  const response = await route.fetch()
  const body = (await response.json()) as { data?: Record<string, unknown> }
  const json = body.data === undefined ? body : { ...body, data: change(body.data) }
  await route.fulfill({ response, json })
}
