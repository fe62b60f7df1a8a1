import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAllowedHost, sameOriginPath } from './safe-redirect'

const site = 'https://notefiber.test'

/** Ways to another host, or out of HTTP, that browsers and careless parsers have followed. */
const hostile = [
  'https://evil.test',
  'HTTPS://evil.test/',
  'https:evil.test',
  'https:/evil.test',
  'http:///evil.test',
  '//evil.test',
  '///evil.test',
  '////evil.test/%2f..',
  '/\\evil.test',
  '\\/evil.test',
  '\\\\evil.test',
  '/\t/evil.test',
  '/\n/evil.test',
  '\t//evil.test',
  ' //evil.test',
  '/ /evil.test',
  '/\u00a0/evil.test',
  '/\u2028/evil.test',
  '/.//evil.test',
  '/..//evil.test',
  '/x/..//evil.test',
  '/%2e%2e//evil.test',
  '/x/%2E%2e//evil.test',
  '/%2fevil.test',
  '/%5cevil.test',
  '%2f%2fevil.test',
  '/%5C/evil.test',
  '//user@evil.test',
  '//notefiber.test@evil.test',
  '//evil.test:80',
  '//%65vil.test',
  '//[::1]',
  '//3232235777',
  '@evil.test',
  '.evil.test',
  'evil.test',
  '?next=//evil.test',
  '#//evil.test',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://evil.test/1',
  'mailto:a@evil.test',
  'ftp://evil.test',
  'ws://evil.test',
  'gojek://pay',
  '',
]

describe('where a sign-in may lead', () => {
  test.each(hostile)('is not %j', (candidate) => {
    expect(sameOriginPath(candidate, '/app')).toBe('/app')
  })

  test.each([undefined, null, 42, ['/app'], { href: '/app' }])('is not %j', (candidate) => {
    expect(sameOriginPath(candidate, '/pricing')).toBe('/pricing')
  })

  test.each([
    '/',
    '/app',
    '/checkout?plan=pro&period=year',
    '/en/checkout?plan=pro&period=year#total',
    '/orders/NF-20261121-1',
    '/auth/signin?redirect=%2Fcheckout%3Fplan%3Dpro',
    '/pricing?from=https://other.test//x',
    '/notes//1',
  ])('may be %s, unchanged', (candidate) => {
    expect(sameOriginPath(candidate, '/app')).toBe(candidate)
  })

  test('is on this site, whatever the address says', () => {
    const part = fc.oneof(
      fc.constantFrom('/', '//', '\\', '..', '.', '%2f', '%5c', '%2e', '@', ':', '?', '#', '\t'),
      fc.constantFrom('evil.test', 'https:', 'javascript:', 'en', 'app', ' ', '\u0000'),
      fc.string({ maxLength: 3, unit: 'binary' }),
    )
    const candidates = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        fc.oneof(
          candidates,
          candidates.map((rest) => `/${rest}`),
          fc.webUrl(),
        ),
        (candidate) => {
          const path = sameOriginPath(candidate, '/app')
          expect(new URL(path, site).origin).toBe(site)
          expect(new URL(path, `${site}/en/deep/page`).origin).toBe(site)
          expect(sameOriginPath(path, '/elsewhere')).toBe(path)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('a host that the page may be left for', () => {
  const hosts = ['app.midtrans.com', 'localhost:8787', '127.0.0.1:8787']

  test.each([
    'https://app.midtrans.com/snap/v4/redirection/1',
    'http://localhost:8787/mock-snap',
    'http://127.0.0.1:8787/mock-snap',
  ])('is %s', (candidate) => {
    expect(isAllowedHost(candidate, hosts)).toBe(true)
  })

  test.each([
    'http://app.midtrans.com/',
    'https://app.midtrans.com.evil.test/',
    'https://evil.test/app.midtrans.com',
    'https://app.midtrans.com@evil.test/',
    'https://user:secret@app.midtrans.com/',
    'https://user@app.midtrans.com/',
    'https://:secret@app.midtrans.com/',
    'ws://localhost:8787/mock-snap',
    'https://app.midtrans.com:8443/',
    'https://app.midtrans.com./',
    'https://app.midtrаns.com/',
    'https://app-midtrans.com/',
    'https://xapp.midtrans.com/',
    'https://midtrans.com/',
    'https://app.midtrans.com%2eevil.test/',
    'https://evil.test#@app.midtrans.com/',
    'https://evil.test?https://app.midtrans.com/',
    'https://app.midtrans.com\u0000.evil.test/',
    'https://app.midtrans.com\\@evil.test/',
    'https://app.midtrans.com\t/',
    'http://localhost:9999/',
    '//app.midtrans.com/',
    'javascript:location="https://app.midtrans.com/"',
    '/orders/1',
    'not an address',
    '',
  ])('is not that of %j', (candidate) => {
    expect(isAllowedHost(candidate, hosts)).toBe(false)
  })

  test('is one of the list, over https or on this machine, whatever the address says', () => {
    const part = fc.oneof(
      fc.constantFrom('https://', 'http://', '//', '/', '\\', '@', ':', '?', '#', '.', '%2e', '\t'),
      fc.constantFrom(...hosts, 'evil.test', 'user', '8443', 'javascript:'),
      fc.string({ maxLength: 2, unit: 'binary' }),
    )
    const candidates = fc.array(part, { maxLength: 7 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        fc.oneof(
          candidates,
          candidates.map((rest) => `https://app.midtrans.com${rest}`),
        ),
        (candidate) => {
          if (!isAllowedHost(candidate, hosts)) return
          const { protocol, host, hostname, username, password } = new URL(candidate)
          expect(hosts).toContain(host)
          expect(username + password).toBe('')
          expect([protocol, hostname]).toEqual(
            protocol === 'https:'
              ? ['https:', hostname]
              : ['http:', expect.stringMatching(/^(localhost|127\.0\.0\.1)$/)],
          )
        },
      ),
      { numRuns: 2000 },
    )
  })
})
