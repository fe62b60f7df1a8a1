import { readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readHeadersJson } from '../../src/deploy/header-files.ts'
import { sampleBuild } from './build-sample.ts'
import { type Host, hosts } from './hosts.ts'

const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8'

let dist = ''
beforeAll(async () => {
  dist = await sampleBuild()
})
afterAll(() => rm(dirname(dist), { recursive: true }))

describe.each(Object.entries(hosts))('%s', (name, start) => {
  let host: Host
  beforeAll(async () => {
    host = await start(dist)
  })
  afterAll(() => host.close())

  /** Not `fetch`, which tidies the path and decodes the body by itself. */
  function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
    return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
      (answered, failed) => {
        request(`${host.origin}/`, { path, headers, method }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            answered({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString(),
            }),
          )
        })
          .on('error', failed)
          .end()
      },
    )
  }

  test('sends every header of the configuration, once, with pages, scripts and refusals alike', async () => {
    const { everywhere } = readHeadersJson(await readFile(join(dist, 'headers.json'), 'utf8'))
    for (const path of ['/', '/pricing', '/orders/NF-1', '/assets/a-hash.js', '/assets/gone.js']) {
      const { headers } = await ask(path, { accept: HTML })
      for (const [header, value] of Object.entries(everywhere)) {
        // RFC 6797, section 7.2: not over plain http. Browsers pass over it there, so only the preview keeps to it.
        const isLeftOut = name === 'the preview' && header === 'Strict-Transport-Security'
        const expected = isLeftOut ? undefined : value
        expect(headers[header.toLowerCase()], `${header} of ${path}`).toBe(expected)
      }
    }
  })

  test.each([
    ['/', 'home'],
    ['/pricing?period=year', 'pricing'],
    ['/orders/NF-1.5', 'any'],
    ['/en', 'home in English'],
    ['/en/orders', 'any'],
    ['/en/pricing', 'pricing in English'],
    ['/payment/callback?order_id=NF-1&status_code=200', 'any'],
  ])('answers %s with a page that no cache keeps unasked', async (path, title) => {
    const { status, headers, body } = await ask(path, { accept: HTML })
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache'])
    expect(String(headers['content-type']).toLowerCase()).toBe('text/html; charset=utf-8')
    expect(body).toContain(`<title>${title}</title>`)
  })

  test('lets hashed files be kept for good, and other files not', async () => {
    const script = await ask('/assets/a-hash.js')
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(String(script.headers['content-type'])).toMatch(/^(text|application)\/javascript/)
    expect((await ask('/favicon.svg')).headers['cache-control']).toBe('no-cache')
  })

  test('never lets a missing script be kept', async () => {
    const { status, headers, body } = await ask('/assets/old-hash.js', { accept: HTML })
    expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
    expect(body).not.toContain('<title>any')
  })

  test.each([
    ['/missing.css', 'text/css,*/*;q=0.1'],
    ['/api/plans', 'application/json, text/plain, */*'],
    ['/_headers', HTML],
    ['/_redirects', HTML],
    ['/.prerender/notes.txt', HTML],
    ['/headers.json', HTML],
    ['/.vite/manifest.json', HTML],
    ['/.deploy/nginx-server.conf', HTML],
    ['/../secret.txt', '*/*'],
    ['/%2e%2e/secret.txt', '*/*'],
    ['/..%2fsecret.txt', '*/*'],
  ])('has nothing at %s', async (path, accept) => {
    const { status, body } = await ask(path, { accept })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body).not.toMatch(/secret|Content-Security-Policy|<title>any/)
  })

  test('refuses to do anything but read', async () => {
    expect((await ask('/', { accept: HTML }, 'POST')).status).toBe(405)
  })

  test('compresses what is text', async () => {
    const { headers } = await ask('/assets/a-hash.js', { 'accept-encoding': 'gzip' })
    expect(headers['content-encoding']).toBe('gzip')
    expect(headers['vary']).toBe('Accept-Encoding')
  })
})
