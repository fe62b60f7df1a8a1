import { describe, expect, it } from 'vitest'
import { getResponse } from 'msw'
import { memoryStore } from '../../mocks/domain/store/memory-store.ts'
import { emptyWorld } from '../../mocks/domain/world.ts'
import { pageCarrier } from '../../mocks/handlers/carrier.ts'
import { createHandlers } from '../../mocks/handlers/handlers.ts'
import { createResponder } from '../../mocks/handlers/responder.ts'
import { API_ORIGIN, Api, APP_ORIGIN, START } from './api-client.ts'

describe('display texts', () => {
  it('come in the language asked for, Indonesian otherwise', async () => {
    const api = new Api()
    const tagline = async (language: string) =>
      (await api.get('/api/plans', { 'accept-language': language })).text('data.3.tagline')
    expect(await tagline('id')).toBe('Untuk kerja setiap hari')
    expect(await tagline('en-GB,en;q=0.8')).toBe('For everyday work')
    expect(await tagline('fr')).toBe('Untuk kerja setiap hari')
    const countries = async (language: string) =>
      (await api.get('/api/countries', { 'accept-language': language })).at('data')
    expect(await countries('en')).toContainEqual({ code: 'US', name: 'United States' })
    expect(await countries('id')).toContainEqual({ code: 'US', name: 'Amerika Serikat' })
  })
})

describe('an API that drops empty data', () => {
  it('still conforms', async () => {
    const api = await Api.ofSari()
    await api.settings({ empty_data: 'dropped' })
    const billing = await api.get('/api/user/billing')
    expect(billing.body).not.toHaveProperty('data')
    expect((await api.get('/api/user/refunds')).body).not.toHaveProperty('data')
    expect((await api.get('/api/plans')).body).toHaveProperty('data')
  })
})

describe('every answer', () => {
  it("tells the mock's time, which tests can move", async () => {
    const api = await Api.ofSari()
    await api.post('/mock-control/clock', { advance_ms: 3 * 86_400_000 })
    await api.signIn()
    const usage = await api.get('/api/user/usage-status')
    expect(Date.parse(usage.text('data.server_time'))).toBe(START + 3 * 86_400_000)
    expect(Date.parse(usage.headers.get('date') ?? '')).toBe(START + 3 * 86_400_000)
    await api.post('/mock-control/clock', { now: '2028-02-29T00:00:00+07:00' })
    await api.signIn()
    const later = await api.get('/api/user/usage-status')
    expect(later.text('data.server_time')).toBe('2028-02-29T00:00:00.000+07:00')
  })

  it('has a request id of its own, the same in a refusal as in its header', async () => {
    const api = new Api()
    const first = await api.get('/api/user/profile')
    const second = await api.get('/api/user/profile')
    expect(first.text('request_id')).toBe(first.headers.get('x-request-id'))
    expect(second.text('request_id')).not.toBe(first.text('request_id'))
  })

  it('to a call that nobody knows is a 404 of the API', async () => {
    const handlers = createHandlers({
      store: memoryStore(() => emptyWorld(1, 0)),
      carrier: pageCarrier({ cookie: '' }, '5173'),
    })
    const response = await getResponse(handlers, new Request(`${API_ORIGIN}/api/nothing/here`))
    expect(response?.status).toBe(404)
    expect(await response?.json()).toMatchObject({ success: false, error_type: 'NOT_FOUND' })
  })

  it('after a bug in the mock is a 500 with a request id', async () => {
    const respond = createResponder({
      store: memoryStore(() => {
        throw new Error('no world')
      }),
      carrier: pageCarrier({ cookie: '' }, '5173'),
    })
    const response = await respond(new Request(`${API_ORIGIN}/api/plans`))
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ request_id: expect.any(String) })
  })
})

describe('the browser, whose scripts cannot hold an HttpOnly cookie', () => {
  const email = 'demo@notefiber.test'
  const login = { email, password: 'catatan-rapi' }

  function openBrowser() {
    const jar = new CookieJar()
    const api = new Api()
    const respond = createResponder({
      store: memoryStore(() => api.look((world) => structuredClone(world))),
      carrier: pageCarrier(jar, '5173'),
      realNow: () => START,
    })
    const post = (path: string, body: unknown) =>
      respond(
        new Request(APP_ORIGIN + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      )
    return { jar, post }
  }

  it('has its session in a cookie of the page, shared by its tabs', async () => {
    const { post } = openBrowser()
    expect((await post('/api/auth/refresh', {})).status).toBe(401)
    expect((await post('/api/auth/login', login)).headers.getSetCookie()).toEqual([])
    expect((await post('/api/auth/refresh', {})).status).toBe(200)
    await post('/api/auth/logout', {})
    expect((await post('/api/auth/refresh', {})).status).toBe(401)
    await post('/mock-control/reset', { scenario: 'pro-active' })
    expect((await post('/api/auth/refresh', {})).status).toBe(200)
  })

  it.each([
    [true, 200],
    [false, 401],
  ])('remembers a person over its own end as they asked: %s', async (remember_me, status) => {
    const { jar, post } = openBrowser()
    await post('/api/auth/login', { ...login, remember_me })
    await post('/api/auth/refresh', {})
    jar.endSession()
    expect((await post('/api/auth/refresh', {})).status).toBe(status)
  })
})

/** `document.cookie`, as far as names, ages and the end of the browser go. */
class CookieJar {
  #pairs = new Map<string, { pair: string; isKept: boolean }>()

  get cookie(): string {
    return [...this.#pairs.values()].map(({ pair }) => pair).join('; ')
  }

  set cookie(line: string) {
    const [pair = '', ...attributes] = line.split('; ')
    const maxAge = attributes.find((attribute) => attribute.startsWith('Max-Age='))
    const name = pair.split('=')[0] ?? ''
    if (maxAge === 'Max-Age=0') this.#pairs.delete(name)
    else this.#pairs.set(name, { pair, isKept: maxAge !== undefined })
  }

  endSession(): void {
    for (const [name, { isKept }] of this.#pairs) if (!isKept) this.#pairs.delete(name)
  }
}
/** Without the request id, which is another one each time. */
async function bodyOf(response: Response | undefined): Promise<unknown> {
  const body: unknown = await response?.json()
  return { ...Object(body), request_id: undefined }
}

describe('the fast responder', () => {
  it('answers as the handlers do', async () => {
    const options = {
      store: memoryStore(() => emptyWorld(1, 0)),
      carrier: pageCarrier({ cookie: '' }, '5173'),
      realNow: () => START,
    }
    const handlers = createHandlers(options)
    const respond = createResponder(options)
    for (const path of [
      '/api/plans',
      '/api/postcodes/40111?country=ID',
      '/api/none',
      '/api/orders',
    ]) {
      const request = new Request(API_ORIGIN + path)
      const [slow, fast] = [await getResponse(handlers, request.clone()), await respond(request)]
      expect(fast.status).toBe(slow?.status)
      expect(await bodyOf(fast)).toEqual(await bodyOf(slow))
    }
  })
})
