import { describe, expect, it } from 'vitest'
import { parseAppConfig, readAppConfig } from './app-config.ts'

const production = {
  api: { baseUrl: '/api', timeoutMs: 15_000 },
  payments: 'on',
  snap: { environment: 'production', clientKey: 'Mid-client-abc_123' },
}
const custom = {
  ...production,
  snap: {
    environment: 'custom',
    clientKey: 'SB-Mid-client-mock',
    scriptUrl: '/mock-snap/snap.js',
    frameOrigin: 'self',
    redirectHosts: ['self', 'localhost:8787'],
  },
}
const withApi = (baseUrl: string) => ({ ...production, api: { baseUrl } })
const inDevelopment = (baseUrl: string) => ({ ...custom, api: { baseUrl } })

function problemsOf(json: unknown): string[] {
  const reading = parseAppConfig(json)
  return reading.ok ? [] : reading.problems
}

const pageWith = (textContent: string | null) => ({
  getElementById: (id: string) => (id === 'app-config' ? { textContent } : null),
})

describe('a configuration', () => {
  it('is taken as written, with a time-out when none is given', () => {
    expect(parseAppConfig(production)).toEqual({ ok: true, config: production, warnings: [] })
    expect(parseAppConfig(withApi('/api'))).toMatchObject({
      config: { api: { baseUrl: '/api', timeoutMs: 15_000 } },
    })
    expect(parseAppConfig(custom)).toEqual({ ok: true, config: custom, warnings: [] })
  })

  it.each([
    '/api',
    'https://api.example.co.id/api',
    'https://api.example.co.id:8443/api',
    'http://localhost:8787/api',
    'http://127.0.0.1:8787/api',
  ])('may have its API at %s', (baseUrl) => {
    expect(problemsOf(inDevelopment(baseUrl))).toEqual([])
  })

  it('takes no http for real payments, not even on this machine', () => {
    expect(problemsOf(withApi('http://localhost:8787/api'))).toEqual([
      'api.baseUrl: Real payments need an API over https: http on localhost is for development.',
    ])
  })

  it.each([
    'http://api.example.co.id/api',
    'http://localhost.example.co.id/api',
    '//api.example.co.id/api',
    'https://user:secret@api.example.co.id/api',
    'https://api.example.co.id/api?key=1',
    "https://api.example.co.id;script-src'/api",
    'https://*.example.co.id/api',
    'javascript:alert(1)',
    'api',
    '',
  ])('may not have its API at %j', (baseUrl) => {
    expect(problemsOf(withApi(baseUrl))).toEqual([
      'api.baseUrl: Write a path of this site ("/api") or a plain https address ("https://api.example.co.id/api"); http is taken for localhost only.',
    ])
  })

  it('asks for an API address without a slash at its end', () => {
    expect(problemsOf(withApi('https://api.example.co.id/api/'))).toEqual([
      'api.baseUrl: Take away the slash at its end.',
    ])
  })

  it.each(['SB-Mid-server-secret', 'VT-server-secret'])(
    'is refused with a server key anywhere, which the sentence does not repeat: %s',
    (key) => {
      const places = [
        { ...production, snap: { ...production.snap, clientKey: key } },
        { ...production, snap: { ...production.snap, clientKey: key.toLowerCase() } },
        { ...production, notes: [{ deep: `x ${key}` }] },
        { ...production, [key]: true },
        { ...production, authorization: `Basic ${btoa(`${key}:`)}` },
        { ...production, authorization: `Basic ${btoa(`${key.replace(/^SB-/, '')}:`)}` },
        withApi(`https://${key}@api.example.co.id/api`),
        { ...custom, snap: { ...custom.snap, scriptUrl: `/snap.js?key=${key}` } },
      ]
      for (const json of places) {
        const problems = problemsOf(json)
        expect(problems).toEqual([expect.stringContaining('Take away the Midtrans server key')])
        expect(problems.join()).not.toContain('secret')
      }
    },
  )

  it('is refused with a sandbox key for the production host', () => {
    const snap = { environment: 'production', clientKey: 'SB-Mid-client-abc' }
    expect(problemsOf({ ...production, snap })).toEqual([
      'snap.clientKey: This is a sandbox key: take the production key, or set "environment" to "sandbox".',
    ])
  })

  it('is taken with a key of no prefix for the sandbox, with a warning', () => {
    const snap = { environment: 'sandbox', clientKey: 'Mid-client-abc' }
    expect(parseAppConfig({ ...production, snap })).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('Check that this key is of the sandbox')],
    })
  })

  it('names each setting that is missing, wrong or unknown', () => {
    expect(
      problemsOf({ payments: 'yes', snap: { environment: 'staging' }, payment: 'on' }),
    ).toEqual([
      'api: Add "api": {"baseUrl": "/api"}.',
      'payments: Write "on" or "off".',
      'snap: Add "snap" with "environment": "production", "sandbox" or "custom", and its "clientKey".',
      'Take away "payment", or mend the spelling: there is no such setting.',
    ])
    expect(problemsOf([])).toEqual(['Write one JSON object with "api", "payments" and "snap".'])
  })

  it.each([
    { scriptUrl: 'http://pay.example.co.id/snap.js' },
    { scriptUrl: 'https://app.midtrans.com/snap/snap.js' },
    { scriptUrl: 'https://APP.Midtrans.com:443/snap/snap.js' },
    { frameOrigin: 'https://pay.example.co.id/path' },
    { frameOrigin: "'self' *" },
    { redirectHosts: ['https://pay.example.co.id'] },
    { redirectHosts: ['*.example.co.id'] },
  ])('of a custom gateway is refused with %j', (change) => {
    expect(problemsOf({ ...custom, snap: { ...custom.snap, ...change } })).toHaveLength(1)
  })
})

describe('the API', () => {
  const at = (origin: string, baseUrl: string) => parseAppConfig(inDevelopment(baseUrl), origin)

  it.each([
    ['https://app.example.co.id', '/api'],
    ['https://app.example.co.id', 'https://app.example.co.id/api'],
    ['https://app.example.co.id', 'https://app.example.co.id:8443/api'],
    ['https://app.example.co.id', 'https://api.example.co.id/api'],
    ['https://example.co.id', 'https://api.example.co.id/api'],
    ['https://app.example.co.id', 'https://example.co.id/api'],
    ['https://example.com', 'https://a.b.example.com/api'],
    ['https://app.example.id', 'https://api.example.id/api'],
    ['https://app.ovo.id', 'https://api.ovo.id/api'],
    ['https://notefiber.pages.dev', '/api'],
    ['https://pr-1.notefiber.pages.dev', 'https://api.notefiber.pages.dev/api'],
    ['http://localhost:4173', 'http://localhost:8787/api'],
    ['http://127.0.0.1:4173', '/api'],
  ])('of the app at %s may be %s', (origin, baseUrl) => {
    expect(at(origin, baseUrl)).toMatchObject({ ok: true, warnings: [] })
  })

  it.each([
    ['https://app.example.co.id', 'https://api.contoh.co.id/api'],
    ['https://example.co.id', 'https://contoh.co.id/api'],
    ['https://example.com', 'https://example.net/api'],
    ['https://example.com', 'https://api.example.com.evil.net/api'],
    ['https://example.com', 'https://notexample.com/api'],
    ['https://sekolah.sch.id', 'https://lain.sch.id/api'],
    ['https://notefiber.pages.dev', 'https://api.pages.dev/api'],
    ['https://notefiber.github.io', 'https://api.github.io/api'],
    ['https://com', 'https://api.com/api'],
    ['https://10.0.0.1', 'https://10.0.0.2/api'],
    ['https://app.example.co.id', 'http://localhost:8787/api'],
    ['http://localhost:4173', 'https://api.example.co.id/api'],
    ['http://localhost:4173', 'http://127.0.0.1:8787/api'],
    ['https://localhost', 'http://localhost:8787/api'],
  ])('of the app at %s is refused at %s, for it is of another site', (origin, baseUrl) => {
    expect(at(origin, baseUrl)).toEqual({
      ok: false,
      problems: [expect.stringMatching(/^api\.baseUrl: The API at .+ is of another site than/)],
    })
  })

  it('is not asked over plain http, by a path either', () => {
    expect(at('http://app.example.co.id', '/api')).toEqual({
      ok: false,
      problems: [expect.stringContaining('over plain http at http://app.example.co.id')],
    })
  })

  it('is compared with the origin that the configuration names, where no page is open', () => {
    const api = { baseUrl: 'https://api.contoh.co.id/api' }
    expect(problemsOf({ ...production, api, origin: 'https://app.example.co.id' })).toEqual([
      expect.stringContaining('of another site'),
    ])
    expect(parseAppConfig({ ...production, api })).toMatchObject({
      ok: true,
      warnings: [expect.stringMatching(/^origin: Add the origin of the app/)],
    })
  })

  it('is judged by where the page is, whatever the configuration says', () => {
    const config = { ...withApi('https://api.example.co.id/api'), origin: 'https://example.co.id' }
    expect(parseAppConfig(config, 'https://evil.co.id')).toMatchObject({ ok: false })
  })

  it.each(['app.example.co.id', 'https://app.example.co.id/', 'http://app.example.co.id', 7])(
    'cannot be compared with the origin %j',
    (origin) => {
      expect(problemsOf({ ...production, origin })).toEqual([
        expect.stringMatching(/^origin: Write the/),
      ])
    },
  )
})

describe('a page', () => {
  it('gives the configuration in its data block', () => {
    expect(readAppConfig(pageWith(JSON.stringify(production)))).toMatchObject({ ok: true })
    const local = readAppConfig(pageWith(JSON.stringify(production)), 'http://localhost:4173')
    expect(local).toEqual({ ok: false, problems: [expect.stringContaining('over https')] })
  })

  it('of another site than its API does not start', () => {
    const text = JSON.stringify(withApi('https://api.example.co.id/api'))
    expect(readAppConfig(pageWith(text), 'https://contoh.co.id')).toMatchObject({ ok: false })
    expect(readAppConfig(pageWith(text), 'https://app.example.co.id')).toMatchObject({ ok: true })
  })

  it.each([['null'], [''], [null]])('of a fresh build (%j) says how to configure it', (text) => {
    expect(readAppConfig(pageWith(text))).toEqual({
      ok: false,
      problems: [expect.stringContaining('npm run configure -- config.json')],
    })
  })

  it('says so when the block is not JSON', () => {
    expect(readAppConfig(pageWith('{'))).toEqual({
      ok: false,
      problems: [expect.stringContaining('is not JSON')],
    })
  })
})
