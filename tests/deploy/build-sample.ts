import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configureBuild } from '../../src/deploy/build-configuration.ts'
import type { AppConfig } from '../../src/shared/config/app-config.ts'

export const sampleConfig: AppConfig = {
  api: { baseUrl: 'https://api.example.co.id/api', timeoutMs: 15_000 },
  payments: 'on',
  snap: { environment: 'production', clientKey: 'Mid-client-a' },
}

const page = (title: string) =>
  `<title>${title}</title><script type="application/json" id="app-config">null</script><script>early()</script>`

/** A small configured build in a folder of its own, with what a host may get wrong. Answers with its path. */
export async function sampleBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'notefiber-deploy-'))
  const dist = join(folder, 'dist')
  for (const part of ['assets', '.vite', '.prerender', 'en'])
    await mkdir(join(dist, part), { recursive: true })
  const files = {
    '../secret.txt': 'secret',
    '.vite/manifest.json': '{}',
    'assets/a-hash.js': 'export const a = 1\n'.repeat(200),
    'assets/a-hash.css': 'a{}',
    'favicon.svg': '<svg/>',
    'index.html': page('home'),
    'en.html': page('home in English'),
    'shell.html': page('any'),
    '404.html': page('any'),
    '.prerender/notes.txt': 'secret',
    'pricing.html': page('pricing'),
    'en/pricing.html': page('pricing in English'),
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(dist, name), text)
  const result = await configureBuild(dist, sampleConfig)
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return dist
}
