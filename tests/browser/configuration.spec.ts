import type { Page } from '@playwright/test'
import { expect, test } from './site-test.ts'

interface Written {
  api: Record<string, unknown>
  snap: Record<string, unknown>
}

/** The page as it would be if somebody had written another configuration into it by hand. */
async function openWith(page: Page, change: (config: Written) => unknown): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.route('**/pricing', async (route) => {
    const answer = await route.fetch()
    const html = await answer.text()
    const body = html.replace(/(id="app-config">)([^<]*)/, (_all, open: string, json: string) => {
      return open + JSON.stringify(change(JSON.parse(json) as Written))
    })
    await route.fulfill({ response: answer, body })
  })
  await page.goto('/pricing')
  return asked
}

for (const [what, sentence, change] of [
  [
    'an API of another site',
    'is of another site than the app at http://localhost',
    (config) => ({ ...config, api: { ...config.api, baseUrl: 'https://api.contoh.co.id/api' } }),
  ],
  [
    'an API over plain http',
    'a plain https address',
    (config) => ({ ...config, api: { ...config.api, baseUrl: 'http://api.contoh.co.id/api' } }),
  ],
  [
    'a server key',
    'Take away the Midtrans server key',
    (config) => ({ ...config, snap: { ...config.snap, clientKey: 'Mid-server-secret' } }),
  ],
  [
    'a sandbox key on the production host',
    'This is a sandbox key',
    (config) => ({ ...config, snap: { environment: 'production', clientKey: 'SB-Mid-client-a' } }),
  ],
] as const satisfies readonly (readonly [string, string, (config: Written) => unknown])[]) {
  test(`a page that was given ${what} says so, and asks nobody anything`, async ({ page }) => {
    const asked = await openWith(page, change)
    const said = page.getByRole('main')
    await expect(said).toContainText('This site cannot start')
    await expect(said).toContainText(sentence)
    await expect(said).toContainText('Tidak ada yang ditagih')
    await expect(said).not.toContainText('secret')
    await expect(page.getByRole('link', { name: /^Pilih/ })).toHaveCount(0)
    expect(asked.filter((path) => /^\/api\/|snap\.js/.test(path))).toEqual([])
  })
}
