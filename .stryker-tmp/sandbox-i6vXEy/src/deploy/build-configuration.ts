// @ts-nocheck
import { existsSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppConfig } from '../shared/config/app-config.ts'
import { withConfigBlock } from './config-block.ts'
import { deployHeaders, headersFile, headersJson } from './header-files.ts'
import { inlineScriptHashes } from './inline-scripts.ts'
import { securityHeaders } from './security-headers.ts'

export type BuildConfiguration = { ok: true; written: string[] } | { ok: false; problems: string[] }

/**
 * Writes the configuration into every page of a build, and `_headers` and `headers.json` beside them.
 * May run any number of times on the same build. Names in `written` are relative to `dist`.
 */
export async function configureBuild(dist: string, config: AppConfig): Promise<BuildConfiguration> {
  const pages = existsSync(dist) ? await readPages(dist) : []
  const configured = pages.flatMap(({ name, html }) => {
    const filled = withConfigBlock(html, config)
    return filled === undefined ? [] : [{ name, text: filled }]
  })
  if (configured.length === 0) {
    const lack = pages.length > 0 ? 'has no page with a place for the configuration' : 'has no page'
    return { ok: false, problems: [`The folder ${dist} ${lack}: run "npm run build" first.`] }
  }
  const hashes = new Set(pages.flatMap(({ html }) => inlineScriptHashes(html)))
  const headers = deployHeaders(
    securityHeaders(config, { inlineScriptHashes: [...hashes].toSorted() }),
  )
  const files = [
    ...configured,
    { name: '_headers', text: headersFile(headers) },
    { name: 'headers.json', text: headersJson(headers) },
  ]
  await Promise.all(files.map(({ name, text }) => writeFile(join(dist, name), text)))
  return { ok: true, written: files.map(({ name }) => name) }
}

async function readPages(dist: string): Promise<{ name: string; html: string }[]> {
  const names = await readdir(dist, { recursive: true })
  return Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .toSorted()
      .map(async (name) => ({ name, html: await readFile(join(dist, name), 'utf8') })),
  )
}
