import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { deployHeaders, headersJson } from '../../src/deploy/header-files.ts'
import { localConfig } from '../../src/deploy/local-config.ts'
import { type PreviewServer, startPreviewServer } from '../../src/deploy/preview-server.ts'
import { securityHeaders } from '../../src/deploy/security-headers.ts'
import type { TwoOriginSite } from '../tools/two-origin-site.ts'
import { startScenario } from './lab.ts'
import type { PageLoad } from './page-loads.ts'

/**
 * What pages could be at best: each as it is once it is ready, one plain file with its style sheets inside and no script,
 * served by the same server with the headers of the same configuration.
 */
export async function startStaticFloor(
  browser: Browser,
  { site, loads }: { site: TwoOriginSite; loads: readonly PageLoad[] },
): Promise<PreviewServer> {
  const folder = await mkdtemp(join(tmpdir(), 'notefiber-floor-'))
  const headers = securityHeaders(localConfig(site.api.origin), { inlineScriptHashes: [] })
  await writeFile(join(folder, 'headers.json'), headersJson(deployHeaders(headers)))
  for (const load of loads) {
    const name = load.path === '/' ? 'index' : load.path.slice(1)
    await writeFile(join(folder, `${name}.html`), await plainPage(browser, { site, load }))
  }
  const server = await startPreviewServer({ dist: folder, port: 0 })
  return {
    origin: server.origin,
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function plainPage(
  browser: Browser,
  { site, load }: { site: TwoOriginSite; load: PageLoad },
): Promise<string> {
  const context = await browser.newContext({ locale: 'id-ID', serviceWorkers: 'block' })
  try {
    await startScenario(context, site, load.scenario)
    const page = await context.newPage()
    await page.goto(site.origin + load.path)
    await page
      .getByRole('main')
      .getByText(/Rp\s?\d/)
      .first()
      .waitFor()
    await page.waitForLoadState('networkidle')
    return await withoutScripts(page)
  } finally {
    await context.close()
  }
}

async function withoutScripts(page: Page): Promise<string> {
  const hrefs = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLLinkElement ? link.href : '')))
  const sheets = await Promise.all(hrefs.map(async (href) => (await page.request.get(href)).text()))
  return page.evaluate((css) => {
    const html = document.documentElement
    for (const element of html.querySelectorAll(
      'script, link[rel="stylesheet"], link[rel="modulepreload"], link[rel="preload"]',
    )) {
      element.remove()
    }
    const style = document.createElement('style')
    style.textContent = css
    document.head.append(style)
    return `<!doctype html>${html.outerHTML}`
  }, sheets.join('\n'))
}
