// @vitest-environment jsdom
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { failureOf } from '@/shared/lib/failure'
import { createApiClient, type RequestOptions } from './api-client'
import { hasEarlyAnswer } from './early-answers'
import type { EarlyAnswer } from './early-call'
import { wireObject } from './wire'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  delete window.earlyCalls
  vi.useRealTimers()
})
afterAll(() => server.close())

const schema = wireObject({ from: z.string() })
const summary: RequestOptions = {
  url: '/payment/summary',
  params: { plan: 'pro', period: 'year', promo_code: undefined },
}
const call = 'GET /payment/summary?plan=pro&period=year'

function bodyFrom(from: string): string {
  return JSON.stringify({ success: true, data: { from } })
}

function answered(status = 200, headers = {}, body = bodyFrom('the page')): EarlyAnswer {
  return { status, headers, body }
}

const buyer = { id: 'u-1', email: 'sari@notefiber.test', fullName: 'Sari', role: 'user' }

function grantOf(access_token: string) {
  const { fullName, ...user } = buyer
  return { access_token, expires_in: 900, user: { ...user, full_name: fullName } }
}

/** A client on a page that has asked already. */
function createClient(answer: EarlyAnswer | Promise<EarlyAnswer>) {
  server.use(
    http.get('https://api.test/api/payment/summary', () =>
      HttpResponse.text(bodyFrom('the app'), { headers: { 'Content-Type': 'application/json' } }),
    ),
  )
  window.earlyCalls = { [call]: { answer: Promise.resolve(answer) } }
  const client = createApiClient({
    baseUrl: 'https://api.test/api',
    timeoutMs: 2000,
    locale: 'id',
  })
  return (options: Partial<RequestOptions> = {}) =>
    client.request(schema, { ...summary, ...options })
}

async function failureWith(answer: EarlyAnswer) {
  return createClient(answer)().then(
    () => expect.fail('the call did not fail'),
    (error: unknown) => failureOf(error),
  )
}

describe('a call that the page has made', () => {
  test('is not made again, but once only', async () => {
    const ask = createClient(answered())
    expect(hasEarlyAnswer('/payment/summary')).toBe(true)
    expect(await ask()).toEqual({ from: 'the page' })
    expect(hasEarlyAnswer('/payment/summary')).toBe(false)
    expect(await ask()).toEqual({ from: 'the app' })
  })

  test('answers no other call', async () => {
    const ask = createClient(answered())
    const params = { plan: 'pro', period: 'month' }
    expect(await ask({ params })).toEqual({ from: 'the app' })
    expect(await ask({ params: { plan: 'pro', period: 'year', promo_code: 'HEMAT' } })).toEqual({
      from: 'the app',
    })
  })

  test('is made again by a page that slept meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const ask = createClient(answered())
    vi.advanceTimersByTime(60_001)
    expect(hasEarlyAnswer('/payment/summary')).toBe(false)
    expect(await ask()).toEqual({ from: 'the app' })
  })

  test('and that nobody waits for any more is an abort, not a failure', async () => {
    let answer: (early: EarlyAnswer) => void = () => undefined
    const ask = createClient(new Promise((resolve) => (answer = resolve)))
    const leaving = new AbortController()
    const asked = ask({ signal: leaving.signal })
    leaving.abort()
    answer(answered())
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('no longer listens for news of the session once it is taken', async () => {
    const ask = createClient(answered())
    const news = new BroadcastChannel('early-answers-test')
    let isOpen = true
    news.close = () => void (isOpen = false)
    window.earlyCalls = { [call]: { answer: Promise.resolve(answered()), news } }
    await ask()
    expect(isOpen).toBe(false)
    BroadcastChannel.prototype.close.call(news)
  })
})

describe('a call that the page has made in somebody’s name', () => {
  /** The page asked with the first token; the API knows the second one only. */
  function createSignedInClient(accessToken: string, early: EarlyAnswer) {
    server.use(
      http.get('https://api.test/api/payment/summary', ({ request }) =>
        HttpResponse.text(bodyFrom(request.headers.get('authorization') ?? 'nobody'), {
          headers: { 'Content-Type': 'application/json' },
        }),
      ),
      http.post('https://api.test/api/auth/refresh', () =>
        HttpResponse.json({ success: true, data: grantOf('second') }),
      ),
    )
    window.earlyCalls = { [`${call} first`]: { answer: Promise.resolve(early) } }
    const { request, tokens } = createApiClient({
      baseUrl: 'https://api.test/api',
      timeoutMs: 2000,
      locale: 'id',
    })
    tokens.adopt({ accessToken, expiresIn: 900, user: buyer })
    return (auth: NonNullable<RequestOptions['auth']>) => request(schema, { ...summary, auth })
  }

  test('is not made again in the same name, and answers nobody without one', async () => {
    const ask = createSignedInClient('first', answered())
    expect(hasEarlyAnswer('/payment/summary')).toBe(false)
    expect(await ask('none')).toEqual({ from: 'nobody' })
    expect(await ask('required')).toEqual({ from: 'the page' })
    expect(await ask('required')).toEqual({ from: 'Bearer first' })
  })

  test('answers nobody with another token', async () => {
    const ask = createSignedInClient('second', answered())
    expect(await ask('required')).toEqual({ from: 'Bearer second' })
  })

  test('is made again with a new token where the API refused the old one', async () => {
    const refused = answered(401, {}, JSON.stringify({ success: false, code: 401 }))
    const ask = createSignedInClient('first', refused)
    expect(await ask('required')).toEqual({ from: 'Bearer second' })
  })
})

describe('an early answer that is a failure', () => {
  test.each<[number, object, object]>([
    [401, {}, { kind: 'unauthorized', requestId: 'req-1' }],
    [429, { 'retry-after': '5' }, { kind: 'limited', requestId: 'req-1', retryAfterMs: 5000 }],
    [
      503,
      { 'retry-after': '7' },
      { kind: 'unavailable', status: 503, requestId: 'req-1', retryAfterMs: 7000 },
    ],
  ])('of status %d is read as any other', async (status, headers, failure) => {
    const answer = answered(status, { 'x-request-id': 'req-1', ...headers }, '<html></html>')
    expect(await failureWith(answer)).toEqual(failure)
  })

  test('says what the API says', async () => {
    const body = JSON.stringify({
      success: false,
      code: 404,
      message: 'Paket tidak ada',
      error_type: 'NOT_FOUND',
    })
    expect(await failureWith(answered(404, {}, body))).toMatchObject({
      kind: 'rejected',
      type: 'NOT_FOUND',
      serverMessage: 'Paket tidak ada',
    })
  })

  test.each([
    ['TimeoutError', 'timeout'],
    ['AbortError', 'timeout'],
    ['TypeError', 'unreachable'],
  ])('named %s by the browser is told as %s', async (error, kind) => {
    expect(await failureWith({ error })).toEqual({ kind })
  })
})
