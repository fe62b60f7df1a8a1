// @ts-nocheck
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
    expect(problemsOf(withApi(baseUrl))).toEqual([])
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

  it('is refused with a server key anywhere, which the sentence does not repeat', () => {
    const key = 'SB-Mid-server-secret'
    const places = [
      { ...production, snap: { ...production.snap, clientKey: key } },
      { ...production, notes: [{ deep: `x ${key}` }] },
      { ...production, [key]: true },
    ]
    for (const json of places) {
      const problems = problemsOf(json)
      expect(problems).toEqual([expect.stringContaining('Take away the Midtrans server key')])
      expect(problems.join()).not.toContain('secret')
    }
  })

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
      'snap.environment: Add "snap" with "environment": "production", "sandbox" or "custom", and its "clientKey".',
      'Take away "payment", or mend the spelling: there is no such setting.',
    ])
    expect(problemsOf([])).toEqual(['Write one JSON object with "api", "payments" and "snap".'])
  })

  it.each([
    { scriptUrl: 'http://pay.example.co.id/snap.js' },
    { frameOrigin: 'https://pay.example.co.id/path' },
    { frameOrigin: "'self' *" },
    { redirectHosts: ['https://pay.example.co.id'] },
    { redirectHosts: ['*.example.co.id'] },
  ])('of a custom gateway is refused with %j', (change) => {
    expect(problemsOf({ ...custom, snap: { ...custom.snap, ...change } })).toHaveLength(1)
  })
})

describe('a page', () => {
  it('gives the configuration in its data block', () => {
    expect(readAppConfig(pageWith(JSON.stringify(production)))).toMatchObject({ ok: true })
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
