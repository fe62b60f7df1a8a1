import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configureBuild } from './build-configuration.ts'
import { SAME_ORIGIN_CONFIG } from './local-config.ts'
import { startPreviewServer, type PreviewServer } from './preview-server.ts'
import { securityHeaders } from './security-headers.ts'

const page = (title: string) =>
  `<title>${title}</title><script type="application/json" id="app-config">null</script>`
const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8'

let folder = ''
let server: PreviewServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'))
  const dist = join(folder, 'dist')
  await mkdir(join(dist, 'assets'), { recursive: true })
  await mkdir(join(dist, '.vite'))
  await mkdir(join(dist, 'en'))
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(dist, '.vite', 'manifest.json'), '{}')
  await writeFile(join(dist, 'assets', 'a-hash.js'), 'export const a = 1\n'.repeat(50))
  await writeFile(join(dist, 'favicon.svg'), '<svg/>')
  await writeFile(join(dist, 'index.html'), page('home'))
  await writeFile(join(dist, 'shell.html'), page('any'))
  await writeFile(join(dist, 'en', 'pricing.html'), page('pricing'))
  await configureBuild(dist, SAME_ORIGIN_CONFIG)
  server = await startPreviewServer({ dist, port: 0 })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** Not `fetch`, which tidies the path and decodes the body by itself. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (answered, failed) => {
      request(`${server.origin}/`, { path, headers, method }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const body = Buffer.concat(chunks)
          answered({ status: response.statusCode ?? 0, headers: response.headers, body })
        })
      })
        .on('error', failed)
        .end()
    },
  )
}

describe('the preview', () => {
  it('sends the headers of the configuration with each answer, but for HSTS over plain http', async () => {
    const expected = securityHeaders(SAME_ORIGIN_CONFIG, { inlineScriptHashes: [] })
    for (const path of ['/', '/assets/a-hash.js', '/assets/missing.js']) {
      const { headers } = await ask(path, { accept: HTML })
      for (const [name, value] of Object.entries(expected)) {
        const isHsts = name === 'Strict-Transport-Security'
        expect(headers[name.toLowerCase()]).toBe(isHsts ? undefined : value)
      }
    }
  })

  it.each([
    ['/', 'home'],
    ['/?utm_source=mail', 'home'],
    ['/pricing?period=year', 'any'],
    ['/orders/NF-1.5', 'any'],
    ['/en/pricing', 'pricing'],
  ])('answers %s with a page that is never cached', async (path, title) => {
    const { status, headers, body } = await ask(path, { accept: HTML })
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache'])
    expect(body.toString()).toContain(`<title>${title}</title>`)
  })

  it('lets hashed files be cached for good, and other files not', async () => {
    expect((await ask('/assets/a-hash.js')).headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
    })
    expect((await ask('/favicon.svg')).headers).toMatchObject({ 'cache-control': 'no-cache' })
  })

  it.each([
    ['/assets/old-hash.js', HTML],
    ['/assets/old-hash', '*/*'],
    ['/missing.css', 'text/css,*/*;q=0.1'],
    ['/api/plans', 'application/json, text/plain, */*'],
    ['/_headers', HTML],
    ['/_redirects', HTML],
    ['/.prerender/prerender.mjs', HTML],
    ['/headers.json', HTML],
    ['/.vite/manifest.json', HTML],
    ['/../secret.txt', '*/*'],
    ['/%2e%2e/secret.txt', '*/*'],
    ['/..%2fsecret.txt', '*/*'],
  ])('has nothing at %s', async (path, accept) => {
    expect((await ask(path, { accept })).status).toBe(404)
  })

  it.each(['/%', '/a%5c..%5csecret.txt', '/a%00'])('cannot read %s', async (path) => {
    expect((await ask(path)).status).toBe(400)
  })

  it('refuses to do anything but read', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    })
    const head = await ask('/assets/a-hash.js', {}, 'HEAD')
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '950', 0])
  })

  it('compresses with brotli, else gzip, else not', async () => {
    const script = '/assets/a-hash.js'
    const plain = await ask(script)
    const br = await ask(script, { 'accept-encoding': 'gzip, deflate, br, zstd' })
    const gz = await ask(script, { 'accept-encoding': 'br;q=0, gzip' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(br.headers['content-encoding']).toBe('br')
    expect(gz.headers['content-encoding']).toBe('gzip')
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect(gunzipSync(gz.body)).toEqual(plain.body)
  })

  it('refuses a build that is not configured, and a port that is taken', async () => {
    await expect(startPreviewServer({ dist: folder, port: 0 })).rejects.toThrow('npm run configure')
    const port = Number(new URL(server.origin).port)
    const dist = join(folder, 'dist')
    await expect(startPreviewServer({ dist, port })).rejects.toThrow(`Port ${port} is taken`)
  })
})
