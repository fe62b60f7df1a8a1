import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type Plugin, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAppConfig } from '../shared/config/app-config.ts'
import { appConfigBlock } from './app-config-plugin.ts'
import { withConfigBlock } from './config-block.ts'
import { SAME_ORIGIN_CONFIG } from './local-config.ts'
import { earlyCalls } from './early-calls-plugin.ts'
import { inlineStyles } from './inline-styles-plugin.ts'
import { mockFiles } from './mock-files-plugin.ts'

const demoAccount = { email: 'demo@notefiber.test', password: 'secret-words' }
const page = '<!doctype html><head><meta charset="utf-8" /></head><script>early()</script>'
const block = (text: string) => `<script type="application/json" id="app-config">${text}</script>`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plugins-'))
  await writeFile(join(folder, 'index.html'), page)
})
afterAll(() => rm(folder, { recursive: true }))

function serve(mode: string, plugins: Plugin[]): Promise<ViteDevServer> {
  return createServer({
    root: process.cwd(),
    configFile: false,
    cacheDir: join(folder, 'cache'),
    logLevel: 'silent',
    mode,
    plugins,
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, watch: null, ws: false },
    appType: 'custom',
  })
}

describe('the files of the mocks', () => {
  it.each([
    ['/mockServiceWorker.js', 200, 'text/javascript', 'Mock Service Worker'],
    ['/mock-snap/snap.js?fault=none', 200, 'text/javascript', 'snap'],
    ['/mock-snap/vendor/uqr.mjs', 200, 'text/javascript', 'encode'],
    ['/mock-snap/popup.html', 200, 'text/html', '<'],
    ['/mock-snap/missing.js', 404, 'text/plain', 'no such file'],
  ])('are served in mode mock: %s', async (path, status, type, text) => {
    const server = await serve('mock', [mockFiles({ demoAccount })])
    await server.listen()
    const answer = await fetch(`${server.resolvedUrls?.local[0]?.replace(/\/$/, '')}${path}`)
    const body = await answer.text()
    await server.close()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      expect.stringContaining(type),
    ])
    expect(body).toContain(text)
  })

  it('come with the demo account, the panel and the scenarios beside the address', async () => {
    const server = await serve('mock', [mockFiles({ demoAccount })])
    const lines: string[] = []
    server.config.logger.info = (line) => void lines.push(line)
    await server.listen()
    server.printUrls()
    await server.close()
    expect(lines.join('\n')).toContain('demo@notefiber.test / secret-words')
    expect(lines.join('\n')).toMatch(/Developer panel.*\?scenario=grace/)
  })

  it('are not there in any other mode', async () => {
    const server = await serve('development', [mockFiles({ demoAccount })])
    const names = server.config.plugins.map((plugin) => plugin.name)
    await server.close()
    expect(names).not.toContain('notefiber:mock-files')
  })
})

async function builtPage(mode: string, plugins = [appConfigBlock()]): Promise<string> {
  const outDir = join(folder, `dist-${mode}`)
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    mode,
    plugins,
    build: { outDir, write: false },
  })
  const [output] = [result].flat()
  const files = output && 'output' in output ? output.output : []
  const html = files.find((file) => file.fileName === 'index.html')
  return html?.type === 'asset' ? String(html.source) : ''
}

describe('the data block of a build', () => {
  it('waits for a configuration, ahead of every script', async () => {
    const html = await builtPage('production')
    expect(html).toContain(block('null'))
    expect(html.indexOf('app-config')).toBeLessThan(html.indexOf('early()'))
    expect(withConfigBlock(html, { a: 1 })).toContain('id="app-config">{"a":1}</script>')
  })

  it('names the mocks in mode mock', async () => {
    expect(await builtPage('mock')).toContain(block(JSON.stringify(SAME_ORIGIN_CONFIG)))
    expect(parseAppConfig(SAME_ORIGIN_CONFIG)).toMatchObject({ ok: true, warnings: [] })
  })
})

describe('the early calls', () => {
  const shell =
    '<!doctype html><head><script>can()</script><script type="module" src="/main.js"></script></head>'

  async function pageOf(mode: string, html: string): Promise<string> {
    await writeFile(join(folder, 'index.html'), html)
    await writeFile(join(folder, 'main.js'), 'export {}')
    try {
      return await builtPage(mode, [earlyCalls()])
    } finally {
      await writeFile(join(folder, 'index.html'), page)
    }
  }

  it('come after the script that knows the browser and before the app', async () => {
    const html = await pageOf('production', shell)
    expect(html.match(/<script>can|earlyCalls|<script type="module"/g)).toEqual([
      '<script>can',
      'earlyCalls',
      '<script type="module"',
    ])
  })

  it('are not there in mode mock, whose API comes with the app', async () => {
    expect(await pageOf('mock', shell)).not.toContain('earlyCalls')
  })

  it('refuse a page without a place for them', async () => {
    await expect(pageOf('production', page)).rejects.toThrow('no one place for the early calls')
  })
})

describe('the style sheet', () => {
  async function builtWith(css: string) {
    const root = await mkdtemp(join(folder, 'styles-'))
    const late = 'import "./shared.js"; export const late = 2'
    await writeFile(
      join(root, 'index.html'),
      '<!doctype html><head></head><script type="module" src="/main.js"></script>',
    )
    await writeFile(join(root, 'main.css'), css)
    await writeFile(join(root, 'shared.js'), 'export const shared = 1')
    await writeFile(
      join(root, 'main.js'),
      'import "./main.css"; import "./shared.js"; import("./late.js")',
    )
    await writeFile(join(root, 'late.js'), `${late}; import("./later.js")`)
    await writeFile(join(root, 'later.js'), 'import "./late.js"; console.log("later")')
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [inlineStyles()],
      build: { write: false },
    })
    const [output] = [result].flat()
    const files = output && 'output' in output ? output.output : []
    const html = files.find(({ fileName }) => fileName === 'index.html')
    return {
      html: html?.type === 'asset' ? String(html.source) : '',
      names: files.map(({ fileName }) => fileName),
      code: files.map((file) => (file.type === 'chunk' ? file.code : '')).join(''),
    }
  }

  it('stands in the page, and nothing asks for it again', async () => {
    const { html, names, code } = await builtWith('p::before { content: "$&"; color: red }')
    expect(html).toMatch(/<style>p:before\{content:"\$&";color:red\}<\/style><\/head>/)
    expect(html).not.toContain('rel="stylesheet"')
    expect(names.filter((name) => name.endsWith('.css'))).toEqual([])
    expect(code).not.toMatch(/assets\/[\w-]+\.css/)
  })

  it('may not end its own element', async () => {
    await expect(builtWith('p::before { content: "</style>" }')).rejects.toThrow('end its own')
  })
})
