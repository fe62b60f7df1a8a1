// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiServer, startApiServer } from './api-server.ts'

const APP = 'http://localhost:4173'
const LOGIN = { email: 'demo@notefiber.test', password: 'catatan-rapi', remember_me: true }

let server: ApiServer

beforeAll(async () => {
  server = await startApiServer({ port: 0, appOrigins: [APP, 'http://localhost:5173'], seed: 1 })
})
afterAll(() => server.close())

type Init = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

function ask(path: string, init: Init = {}, origin = APP) {
  const headers = { origin, 'content-type': 'application/json', ...init.headers }
  return fetch(server.origin + path, { ...init, headers })
}

function preflight(origin: string) {
  return ask(
    '/api/payment/checkout',
    {
      method: 'OPTIONS',
      headers: {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,idempotency-key',
      },
    },
    origin,
  )
}

describe('the server', () => {
  it('lets the exact origins of the app read answers, with credentials', async () => {
    for (const origin of [APP, 'http://localhost:5173']) {
      const { headers } = await ask('/api/plans', {}, origin)
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      expect(headers.get('access-control-allow-credentials')).toBe('true')
      expect(headers.get('access-control-expose-headers')).toBe('X-Request-Id, Retry-After, Date')
      expect(headers.get('vary')).toBe('Origin')
    }
  })

  it.each(['http://localhost:4174', 'http://localhost:4173.evil.example', 'null'])(
    'lets %s read nothing',
    async (origin) => {
      const { headers } = await ask('/api/plans', {}, origin)
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect((await preflight(origin)).headers.get('access-control-allow-headers')).toBeNull()
    },
  )

  it('answers a preflight for two hours', async () => {
    const { status, headers } = await preflight(APP)
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-headers')).toBe(
      'Authorization, Content-Type, Idempotency-Key, Accept-Language',
    )
    expect(headers.get('access-control-max-age')).toBe('7200')
    expect(headers.get('access-control-allow-methods')).toContain('PUT')
  })

  it('keeps the session in a cookie, without Secure on localhost, and never mixes people up', async () => {
    const login = await ask('/api/auth/login', { method: 'POST', body: JSON.stringify(LOGIN) })
    const [cookie = ''] = login.headers.getSetCookie()
    expect(cookie).toMatch(/^nf_refresh=\w{40}; HttpOnly; SameSite=Strict; Path=\/api\/auth; /)
    const refresh = (headers: Record<string, string>) =>
      ask('/api/auth/refresh', { method: 'POST', headers })
    const [pair = ''] = cookie.split(';')
    expect((await refresh({ cookie: `other=1; ${pair}` })).status).toBe(200)
    expect((await refresh({})).status).toBe(401)
  })

  it('refuses a post to /auth from anywhere else', async () => {
    const init = { method: 'POST', body: JSON.stringify(LOGIN) }
    expect((await ask('/api/auth/login', init, 'http://evil.example')).status).toBe(403)
  })

  it('survives a body that is not JSON', async () => {
    const answer = await ask('/api/auth/login', { method: 'POST', body: '{"email":' })
    expect(answer.status).toBe(422)
  })

  it('serves the files of the mock Snap, and nothing outside of them', async () => {
    const script = await ask('/mock-snap/snap.js')
    expect(script.status).toBe(200)
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('content-security-policy')).toBeNull()
    const library = await ask('/mock-snap/vendor/uqr.mjs')
    expect(await library.text()).toContain('export')
    for (const path of ['../handlers/handlers.ts', '%2e%2e/openapi.yaml', 'none.js', '']) {
      expect((await ask(`/mock-snap/${path}`)).status).toBe(404)
    }
  })

  it("tells the mock's own time in the Date header", async () => {
    await ask('/mock-control/clock', {
      method: 'POST',
      body: '{"now":"2028-02-29T00:00:00+07:00"}',
    })
    const { headers } = await ask('/api/plans')
    expect(headers.get('date')).toBe('Mon, 28 Feb 2028 17:00:00 GMT')
  })
})
