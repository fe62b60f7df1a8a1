// @ts-nocheck
// @vitest-environment jsdom
import { delay, http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type Failure, failureOf } from '@/shared/lib/failure'
import type { SessionGrant } from './access-token'
import { createApiClient, type RequestOptions } from './api-client'
import type { SessionNews } from './session-news'
import { nothing, wireList, wireObject } from './wire'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const profileSchema = wireObject({ full_name: z.string() })
const profile: RequestOptions = { url: '/user/profile', auth: 'required' }

function wireGrant(token: string, id = 'usr_sari') {
  const user = { id, email: 'sari@contoh.test', full_name: 'Sari', role: 'user' }
  return { access_token: token, expires_in: 900, user }
}

function grantOf(accessToken: string, id = 'usr_sari'): SessionGrant {
  const user = { id, email: 'sari@contoh.test', fullName: 'Sari', role: 'user' }
  return { accessToken, expiresIn: 900, user }
}

function createClient(timeoutMs = 2000) {
  const client = createApiClient({ baseUrl: 'https://api.test/api', timeoutMs, locale: 'en' })
  const news: SessionNews[] = []
  client.tokens.subscribe((each) => news.push(each))
  return { ...client, news }
}

/** The bearers that came to the profile, and how often a new one was asked. */
let seen: { bearers: (string | null)[]; refreshes: number }
beforeEach(() => {
  seen = { bearers: [], refreshes: 0 }
})

/** Takes only this token at the profile, and answers refreshes as told. */
function serveProfile(goodToken: string, refresh: () => Response | Promise<Response>) {
  server.use(
    http.get('https://api.test/api/user/profile', ({ request }) => {
      const bearer = request.headers.get('authorization')
      seen.bearers.push(bearer)
      return bearer === `Bearer ${goodToken}`
        ? HttpResponse.json({ success: true, data: { full_name: 'Sari' } })
        : HttpResponse.json({ success: false }, { status: 401 })
    }),
    http.post('https://api.test/api/auth/refresh', () => {
      seen.refreshes += 1
      return refresh()
    }),
  )
}

const granting = (token: string, id?: string) => () =>
  HttpResponse.json({ success: true, data: wireGrant(token, id) })
const failing = (status: number) => () => new HttpResponse('<html></html>', { status })

async function failureFrom(call: Promise<unknown>): Promise<Failure> {
  return call.then(
    () => expect.fail('the call did not fail'),
    (error: unknown) => failureOf(error),
  )
}

describe('a call that needs a session', () => {
  test('waits for the first token, and many share one refresh', async () => {
    serveProfile('a1', granting('a1'))
    const { request } = createClient()
    const all = await Promise.all([1, 2, 3].map(() => request(profileSchema, profile)))
    expect(all).toEqual([{ fullName: 'Sari' }, { fullName: 'Sari' }, { fullName: 'Sari' }])
    expect(seen).toEqual({ bearers: ['Bearer a1', 'Bearer a1', 'Bearer a1'], refreshes: 1 })
  })

  test('with a stale token refreshes once and is sent once more', async () => {
    serveProfile('a2', granting('a2'))
    const { request, tokens } = createClient()
    tokens.adopt(grantOf('a1'))
    expect(await request(profileSchema, profile)).toEqual({ fullName: 'Sari' })
    expect(seen).toEqual({ bearers: ['Bearer a1', 'Bearer a2'], refreshes: 1 })
  })

  test('shares the refresh with the others whose token went stale', async () => {
    serveProfile('a2', granting('a2'))
    const { request, tokens } = createClient()
    tokens.adopt(grantOf('a1'))
    await Promise.all([1, 2, 3].map(() => request(profileSchema, profile)))
    expect(seen.refreshes).toBe(1)
  })

  test('does not go in circles when the new token is refused as well', async () => {
    serveProfile('never', granting('a2'))
    const { request, tokens } = createClient()
    tokens.adopt(grantOf('a1'))
    expect(await failureFrom(request(profileSchema, profile))).toEqual({ kind: 'unauthorized' })
    expect(seen).toEqual({ bearers: ['Bearer a1', 'Bearer a2'], refreshes: 1 })
  })

  test('ends the session when the server no longer knows it', async () => {
    serveProfile('never', failing(401))
    const { request, tokens, news } = createClient()
    tokens.adopt(grantOf('a1'))
    expect(await failureFrom(request(profileSchema, profile))).toEqual({ kind: 'unauthorized' })
    expect(news.at(-1)).toEqual({ type: 'ended', reason: 'expired' })
  })

  test('asks nobody when it is known that there is no session', async () => {
    serveProfile('never', failing(401))
    const { request, tokens } = createClient()
    tokens.forget()
    expect(await failureFrom(request(profileSchema, profile))).toEqual({ kind: 'unauthorized' })
    expect(seen).toEqual({ bearers: [], refreshes: 0 })
  })

  test.each([
    ['500', failing(500), { kind: 'unavailable' }],
    ['503', failing(503), { kind: 'unavailable' }],
    ['429', failing(429), { kind: 'limited' }],
    ['no network', () => HttpResponse.error(), { kind: 'unreachable' }],
    ['HTML in place of the session', failing(200), { kind: 'contract' }],
    [
      'half a session',
      () => HttpResponse.json({ success: true, data: { access_token: 'a2' } }),
      { kind: 'contract' },
    ],
  ])('keeps the session when the refresh fails by %s', async (_, refresh, expected) => {
    serveProfile('a2', refresh)
    const { request, tokens, news } = createClient()
    tokens.adopt(grantOf('a1'))
    expect(await failureFrom(request(profileSchema, profile))).toMatchObject(expected)
    expect(tokens.current()).toEqual(grantOf('a1'))
    expect(news.map(({ type }) => type)).toEqual(['granted'])
  })

  test('is not sent again in the name of somebody else', async () => {
    serveProfile('budi', granting('budi', 'usr_budi'))
    const { request, tokens } = createClient()
    tokens.adopt(grantOf('a1'))
    expect(await failureFrom(request(profileSchema, profile))).toEqual({ kind: 'unauthorized' })
    expect(seen.bearers).toEqual(['Bearer a1'])
  })

  test('takes the token that another tab brought while it was under way', async () => {
    const { request, tokens } = createClient()
    tokens.adopt(grantOf('a1'))
    server.use(
      http.get('https://api.test/api/user/profile', ({ request: { headers } }) => {
        if (headers.get('authorization') === 'Bearer a2') {
          return HttpResponse.json({ success: true, data: { full_name: 'Sari' } })
        }
        tokens.adopt(grantOf('a2'))
        return HttpResponse.json({ success: false }, { status: 401 })
      }),
    )
    expect(await request(profileSchema, profile)).toEqual({ fullName: 'Sari' })
  })
})

describe('a call for which a session is optional', () => {
  test('carries the token that there is', async () => {
    serveProfile('a1', failing(401))
    const { request, tokens } = createClient()
    tokens.adopt(grantOf('a1'))
    await request(profileSchema, { ...profile, auth: 'optional' })
    expect(seen.bearers).toEqual(['Bearer a1'])
  })

  test('goes without one once the session is over', async () => {
    serveProfile('never', failing(401))
    const { request, tokens } = createClient()
    tokens.adopt(grantOf('a1'))
    await failureFrom(request(profileSchema, { ...profile, auth: 'optional' }))
    expect(seen.bearers).toEqual(['Bearer a1', null])
  })
})

test('a call that needs no session sends no token and starts no refresh', async () => {
  serveProfile('never', failing(401))
  const { request, tokens } = createClient()
  tokens.adopt(grantOf('a1'))
  const failure = await failureFrom(request(profileSchema, { url: '/user/profile' }))
  expect(failure).toEqual({ kind: 'unauthorized' })
  expect(seen).toEqual({ bearers: [null], refreshes: 0 })
})

test('the token is in memory only', async () => {
  serveProfile('a2', granting('a2'))
  const { request, tokens } = createClient()
  tokens.adopt(grantOf('a1'))
  await request(profileSchema, profile)
  const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
  expect(kept).toEqual(['{}', '{}', ''])
})

describe('an answer', () => {
  const plans: RequestOptions = { url: '/plans' }
  const names = wireList(z.string())
  const answer = (response: () => Response | Promise<Response>) =>
    server.use(http.get('https://api.test/api/plans', response))

  test('without data is an empty list', async () => {
    answer(() => HttpResponse.json({ success: true, code: 200 }))
    expect(await createClient().request(names, plans)).toEqual([])
  })

  test('of 204 is a success without data', async () => {
    answer(() => new HttpResponse(null, { status: 204 }))
    expect(await createClient().request(nothing, plans)).toBeNull()
  })

  test.each([
    ['HTML', () => HttpResponse.html('<!doctype html>')],
    ['no body', () => new HttpResponse('', { status: 200 })],
    ['a refusal with status 200', () => HttpResponse.json({ success: false, data: [] })],
    ['a list with one wrong item', () => HttpResponse.json({ success: true, data: ['a', 1] })],
    ['JSON that ends early', () => new HttpResponse('{"success":true,"data":["a"')],
  ])('of %s breaks the contract, with its request id', async (_, response) => {
    answer(() => {
      const broken = response()
      broken.headers.set('x-request-id', 'req-1')
      return broken
    })
    expect(await failureFrom(createClient().request(names, plans))).toEqual({
      kind: 'contract',
      requestId: 'req-1',
    })
  })

  test('that nobody waits for any more is an abort, not a failure', async () => {
    answer(() => delay('infinite').then(() => HttpResponse.json({})))
    const leaving = new AbortController()
    const call = createClient().request(names, { ...plans, signal: leaving.signal })
    leaving.abort()
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  })
})

test('a POST without a body is JSON all the same, and says the language of the page', async () => {
  const headers = new Promise<Headers>((resolve) => {
    server.use(
      http.post('https://api.test/api/auth/logout', ({ request }) => {
        resolve(request.headers)
        return HttpResponse.json({ success: true })
      }),
    )
  })
  await createClient().request(nothing, { method: 'POST', url: '/auth/logout' })
  expect((await headers).get('content-type')).toBe('application/json')
  expect((await headers).get('accept-language')).toBe('en')
})
