import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { SAME_ORIGIN_CONFIG } from './local-config.ts'

const page = '<script type="application/json" id="app-config">null</script>'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'configure-'))
  await writeFile(join(folder, 'index.html'), page)
})
afterEach(() => rm(folder, { recursive: true }))

async function configure(json: unknown) {
  const file = join(folder, 'config.json')
  await writeFile(file, JSON.stringify(json))
  const script = ['--import', 'tsx', 'src/deploy/configure.ts', file, '--dist', folder]
  return new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    execFile(process.execPath, script, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

it('the command says what it wrote', async () => {
  const { code, stdout } = await configure(SAME_ORIGIN_CONFIG)
  expect(stdout).toContain(`Configured ${folder}: index.html, _headers, _redirects, headers.json, `)
  expect(code).toBe(0)
})

it('the command asks where the app will be, as long as it cannot compare that with the API', async () => {
  const api = { baseUrl: 'https://api.example.co.id/api' }
  const unsure = await configure({ ...SAME_ORIGIN_CONFIG, api })
  expect(unsure.stderr).toContain('Warning: origin: Add the origin of the app')
  const sure = await configure({ ...SAME_ORIGIN_CONFIG, api, origin: 'https://app.example.co.id' })
  expect(sure.code).toBe(0)
  expect(sure.stderr).not.toContain('Warning:')
})

it.each([
  ['a server key', { notes: 'SB-Mid-server-secret' }, 'Take away the Midtrans server key'],
  [
    'an API over http',
    { api: { baseUrl: 'http://api.example.co.id/api' } },
    'a plain https address',
  ],
  [
    'an API of another site',
    { api: { baseUrl: 'https://api.contoh.co.id/api' }, origin: 'https://app.example.co.id' },
    'is of another site than the app',
  ],
])('the command refuses %s, and writes nothing', async (_, change, sentence) => {
  const { code, stderr } = await configure({ ...SAME_ORIGIN_CONFIG, ...change })
  expect(stderr).toContain(sentence)
  expect(stderr).not.toContain('secret')
  expect(code).toBe(1)
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(page)
})

it('the command refuses with a sentence, and writes nothing', async () => {
  const snap = { environment: 'production', clientKey: 'SB-Mid-client-a' }
  const { code, stderr } = await configure({ ...SAME_ORIGIN_CONFIG, snap })
  expect(stderr).toContain('This is a sandbox key')
  expect(code).toBe(1)
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(page)
})

it('the command asks an API that is a path of the site where the app is', async () => {
  const asked: unknown[] = []
  const site = createServer(({ url }, response) => {
    asked.push(url)
    response.end('{"success":true,"data":[]}')
  })
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening))
  const address = site.address()
  if (typeof address !== 'object' || address === null) throw new Error('This machine has no port.')
  const origin = `http://127.0.0.1:${address.port}`
  const { stderr } = await configure({ ...SAME_ORIGIN_CONFIG, origin })
  site.close()
  expect(asked).toEqual(['/api/plans', '/api/plans'])
  expect(stderr).not.toContain('is a path')
})

it('the command says that a path alone cannot be asked', async () => {
  const { code, stderr } = await configure(SAME_ORIGIN_CONFIG)
  expect(stderr).toContain('/api is a path: add the origin of the app')
  expect(code).toBe(0)
})
