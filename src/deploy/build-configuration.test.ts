import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAppConfig, type AppConfig } from '../shared/config/app-config.ts'
import { configureBuild } from './build-configuration.ts'
import { readHeadersJson } from './header-files.ts'
import { inlineScriptHashes } from './inline-scripts.ts'
import { localConfig, SAME_ORIGIN_CONFIG } from './local-config.ts'

const block = '<script type="application/json" id="app-config">null</script>'
const home = `<html><head>${block}<script>early()</script></head></html>`
const pricing = `<html><head>${block}<script>early()</script><script>prices()</script></head></html>`

let dist = ''
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'configure-'))
  await mkdir(join(dist, 'en'))
  await writeFile(join(dist, 'index.html'), home)
  await writeFile(join(dist, 'en', 'pricing.html'), pricing)
  await writeFile(join(dist, 'old-browser.html'), '<p>Facts</p>')
})
afterEach(() => rm(dist, { recursive: true }))

const read = (name: string) => readFile(join(dist, name), 'utf8')

async function configOf(name: string): Promise<AppConfig | undefined> {
  const textContent = /app-config">(.*?)<\/script>/.exec(await read(name))?.[1] ?? null
  const reading = readAppConfig({ getElementById: () => ({ textContent }) })
  return reading.ok ? reading.config : undefined
}

async function policy(): Promise<string> {
  const headers = readHeadersJson(await read('headers.json'))
  return headers.everywhere['Content-Security-Policy'] ?? ''
}

describe('configuring a build', () => {
  it('writes every page that has a place for it, and the headers', async () => {
    const config = localConfig('http://localhost:8787')
    expect(await configureBuild(dist, config)).toEqual({
      ok: true,
      written: [
        join('en', 'pricing.html'),
        'index.html',
        '_headers',
        '_redirects',
        'headers.json',
        join('.deploy', 'nginx-http.conf'),
        join('.deploy', 'nginx-server.conf'),
        join('.deploy', 'Caddyfile'),
      ],
      warnings: [],
    })
    expect(await configOf('index.html')).toEqual(config)
    expect(await configOf('en/pricing.html')).toEqual(config)
    expect(await read('old-browser.html')).toBe('<p>Facts</p>')
  })

  it('lets the inline scripts of all pages run', async () => {
    await configureBuild(dist, SAME_ORIGIN_CONFIG)
    for (const hash of inlineScriptHashes(pricing)) expect(await policy()).toContain(`'${hash}'`)
    expect((await policy()).match(/sha256-/g)).toHaveLength(2)
  })

  it('may be done again with another configuration, without a trace of the first', async () => {
    const first = localConfig('http://localhost:8787')
    await configureBuild(dist, first)
    const once = await Promise.all(['index.html', '_headers', 'headers.json'].map(read))
    await configureBuild(dist, SAME_ORIGIN_CONFIG)
    expect(await configOf('index.html')).toEqual(SAME_ORIGIN_CONFIG)
    expect(await policy()).not.toContain('8787')
    await configureBuild(dist, first)
    expect(await Promise.all(['index.html', '_headers', 'headers.json'].map(read))).toEqual(once)
  })

  it('writes the same policy for Cloudflare and Netlify', async () => {
    await configureBuild(dist, SAME_ORIGIN_CONFIG)
    const lines = (await read('_headers')).split('\n')
    expect(lines[0]).toBe('/*')
    expect(lines).toContain(`  Content-Security-Policy: ${await policy()}`)
    expect(lines.slice(-3, -1)).toEqual([
      '/assets/*',
      '  Cache-Control: public, max-age=31536000, immutable',
    ])
  })

  it('is refused for a folder without a build', async () => {
    const result = await configureBuild(join(dist, 'nowhere'), SAME_ORIGIN_CONFIG)
    expect(result).toEqual({ ok: false, problems: [expect.stringContaining('npm run build')] })
  })
})
