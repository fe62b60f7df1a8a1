import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it } from 'vitest'
import type { EarlyCall } from '../shared/api/early-call.ts'
import type { AppConfig } from '../shared/config/app-config.ts'
import { checksumOf } from './checksum.ts'
import { startEarlyCalls } from './early-calls.ts'
import { SAME_ORIGIN_CONFIG } from './local-config.ts'

interface Asked {
  readonly call: string
  readonly init: RequestInit
}

interface Visit {
  readonly address: string
  readonly config?: Partial<AppConfig>
  /** What stands in the page, if not what was checked. */
  readonly written?: string
  readonly app?: string
  readonly lang?: string
  /** Whether no other tab is asking. */
  readonly isOurTurn?: boolean
  readonly answer?: () => Promise<Response>
}

const channels: BroadcastChannel[] = []
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close()
})

const names = { config: 'app-config', session: 'session-of-test' }

/** Runs the script as a page does: from its text, with nothing around it but what browsers have. */
function open(visit: Visit) {
  const { lang = 'id', app = 'true', isOurTurn = true } = visit
  const { answer = () => Promise.resolve(new Response('{}')) } = visit
  const location = new URL(visit.address, 'https://app.example.co.id')
  const text = JSON.stringify({ ...SAME_ORIGIN_CONFIG, ...visit.config })
  const block = {
    dataset: { checked: checksumOf(text) },
    textContent: visit.written ?? text,
  }
  const asked: Asked[] = []
  const window: { earlyCalls?: Record<string, EarlyCall> } = {}
  runInNewContext(`(${String(startEarlyCalls)})(${JSON.stringify(names)}, ${String(checksumOf)})`, {
    window,
    location,
    isSecureContext: location.protocol === 'https:',
    document: { documentElement: { lang, dataset: { app } }, getElementById: () => block },
    navigator: {
      locks: {
        request: (_name: string, _options: unknown, run: (lock: object | null) => unknown) =>
          run(isOurTurn ? {} : null),
      },
    },
    fetch: (address: string, init: RequestInit) => {
      asked.push({ call: `${init.method} ${address}`, init })
      return answer()
    },
    AbortSignal,
    BroadcastChannel,
    URL,
    URLSearchParams,
  })
  const calls = window.earlyCalls ?? {}
  const news = calls['POST /auth/refresh']?.news
  if (news !== undefined) channels.push(news)
  return { asked, calls, names: () => asked.map(({ call }) => call) }
}

const refresh = 'POST /api/auth/refresh'
const plans = 'GET /api/plans'
const proForAMonth = 'GET /api/payment/summary?plan=pro&period=month'

describe('with the first bytes of a page', () => {
  it.each([
    ['/', [refresh, plans]],
    ['/en', [refresh, plans]],
    ['/pricing?period=year', [refresh, plans]],
    ['/en/pricing', [refresh, plans]],
    ['/checkout?plan=pro', [refresh, plans, proForAMonth]],
    ['/checkout?plan=pro&period=week', [refresh, plans, proForAMonth]],
    [
      '/en/checkout?plan=pro&period=year',
      [refresh, plans, 'GET /api/payment/summary?plan=pro&period=year'],
    ],
    [
      '/checkout?plan=a%26b%20c',
      [refresh, plans, 'GET /api/payment/summary?plan=a%26b+c&period=month'],
    ],
    ['/checkout', [refresh, plans]],
    ['/app', [refresh]],
    ['/english', [refresh]],
    ['/orders/NF-1', [refresh]],
  ])('%s asks %j', (address, calls) => {
    expect(open({ address }).names()).toEqual(calls)
  })

  it.each<[string, string, Response, string[]]>([
    [
      'at checkout, for whom it turns out to be',
      '/checkout?plan=pro',
      Response.json({ data: { access_token: 'token-of-test' } }),
      [proForAMonth, 'GET /api/payment/status', 'GET /api/user/billing'],
    ],
    ['nobody', '/checkout?plan=pro', Response.json({}, { status: 401 }), []],
    ['somebody without a token', '/checkout?plan=pro', Response.json({ data: {} }), []],
    ['somebody behind a page of the network', '/checkout?plan=pro', new Response('<p>'), []],
    [
      'a visitor of the prices',
      '/pricing',
      Response.json({ data: { access_token: 'token-of-test' } }),
      [],
    ],
  ])('the rest is asked in their name: %s', async (_, address, session, calls) => {
    const answer = () => Promise.resolve(session.clone())
    const visit = open({ address, answer })
    const before = visit.asked.length
    await visit.calls['POST /auth/refresh']?.answer
    const more = visit.asked.slice(before)
    expect(more.map(({ call }) => call)).toEqual(calls)
    for (const { init } of more) {
      expect(init.headers).toHaveProperty('Authorization', 'Bearer token-of-test')
    }
    expect(Object.keys(visit.calls).filter((name) => name.endsWith(' token-of-test'))).toHaveLength(
      calls.length,
    )
  })

  it('nothing is asked in the name of somebody who signed out elsewhere meanwhile', async () => {
    let answerLater: (session: Response) => void = () => undefined
    const visit = open({
      address: '/checkout?plan=pro',
      answer: () => new Promise((resolve) => (answerLater = resolve)),
    })
    const before = visit.asked.length
    const session = visit.calls['POST /auth/refresh']
    session?.news?.dispatchEvent(new MessageEvent('message'))
    expect(visit.calls).not.toHaveProperty('POST /auth/refresh')
    answerLater(Response.json({ data: { access_token: 'token-of-test' } }))
    expect(visit.asked).toHaveLength(before)
  })

  it('no total is asked where nothing is sold', () => {
    const visit = open({ address: '/checkout?plan=pro', config: { payments: 'off' } })
    expect(visit.names()).toEqual([refresh, plans])
  })

  it('the calls are those of the app: with the session’s cookie, in the language of the page', () => {
    const { asked } = open({ address: '/en/pricing', lang: 'en' })
    const accepts = { Accept: 'application/json, text/plain, */*', 'Accept-Language': 'en' }
    expect(asked.map(({ init }) => init)).toMatchObject([
      {
        credentials: 'include',
        headers: { ...accepts, 'Content-Type': 'application/json' },
        body: '{}',
      },
      { credentials: 'include', headers: accepts },
    ])
    expect(asked[1]?.init).not.toHaveProperty('body')
    expect(asked[1]?.init.headers).not.toHaveProperty('Content-Type')
  })

  it('who is signed in is not asked while another tab asks', () => {
    const visit = open({ address: '/pricing', isOurTurn: false })
    expect(visit.names()).toEqual([plans])
    expect(Object.keys(visit.calls)).toEqual(['GET /plans'])
  })
})

describe('nobody is asked anything', () => {
  it.each<[string, Visit]>([
    ['by a browser that cannot run the app', { address: '/', app: '' }],
    ['by a page without a configuration', { address: '/', written: 'null' }],
    ['by a page without a data block', { address: '/', written: '' }],
    [
      'by a page whose configuration was changed by hand',
      { address: '/', written: JSON.stringify({ ...SAME_ORIGIN_CONFIG, payments: 'off' }) },
    ],
    ['over plain http', { address: 'http://app.example.co.id/' }],
    [
      'where nobody checked that the API is of the same site',
      { address: '/', config: { api: { baseUrl: 'https://api.contoh.co.id', timeoutMs: 9000 } } },
    ],
  ])('%s', (_, visit) => {
    expect(open(visit).names()).toEqual([])
  })
})

it('an API on another host is asked where the configuration says that the app is here', () => {
  const api = { baseUrl: 'https://api.example.co.id/v1', timeoutMs: 9000 }
  const config = { api, origin: 'https://app.example.co.id' }
  expect(open({ address: '/app', config }).names()).toEqual([
    'POST https://api.example.co.id/v1/auth/refresh',
  ])
})

describe('an early answer', () => {
  it('keeps its status, its headers and its text', async () => {
    const answer = async () =>
      new Response('{"a":1}', { status: 503, headers: { 'X-Request-Id': 'req-1' } })
    const { calls } = open({ address: '/pricing', answer })
    expect(await calls['GET /plans']?.answer).toEqual({
      status: 503,
      headers: expect.objectContaining({ 'x-request-id': 'req-1' }),
      body: '{"a":1}',
    })
  })

  it('that never came is an error with the browser’s name for it', async () => {
    const { calls } = open({
      address: '/pricing',
      answer: () => Promise.reject(new DOMException('signal timed out', 'TimeoutError')),
    })
    expect(await calls['GET /plans']?.answer).toEqual({ error: 'TimeoutError' })
  })

  it('about the session is withdrawn by news from another tab', async () => {
    const { calls } = open({ address: '/app' })
    const otherTab = new BroadcastChannel(names.session)
    otherTab.postMessage({ type: 'ended', reason: 'signed-out' })
    await expect.poll(() => Object.keys(calls)).toEqual([])
    otherTab.close()
  })
})
