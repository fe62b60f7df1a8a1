// @ts-nocheck
import { execFile } from 'node:child_process'
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
  expect(stdout).toBe(`Configured ${folder}: index.html, _headers, headers.json\n`)
  expect(code).toBe(0)
})

it('the command refuses with a sentence, and writes nothing', async () => {
  const snap = { environment: 'production', clientKey: 'SB-Mid-client-a' }
  const { code, stderr } = await configure({ ...SAME_ORIGIN_CONFIG, snap })
  expect(stderr).toContain('This is a sandbox key')
  expect(code).toBe(1)
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(page)
})
