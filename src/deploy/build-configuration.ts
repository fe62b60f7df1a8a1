import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { AppConfig } from '../shared/config/app-config.ts'
import { readPages } from './build-files.ts'
import { caddyConfig } from './caddy-config.ts'
import { withConfigBlock } from './config-block.ts'
import { deployHeaders, headersFile, headersJson } from './header-files.ts'
import { inlineScriptHashes } from './inline-scripts.ts'
import { nginxConfig } from './nginx-config.ts'
import { type PlanSnapshots, renderPages } from './page-renderer.ts'
import { redirectsFile } from './redirects-file.ts'
import { securityHeaders } from './security-headers.ts'

export type BuildConfiguration =
  | { ok: true; written: string[]; warnings: readonly string[] }
  | { ok: false; problems: string[] }

/**
 * Writes the configuration into every page of a build, renders the prerendered ones anew with the plans that are given, and beside them the headers in the form of each host: `_headers`, `_redirects`,
 * `headers.json`, and what nginx and Caddy include, in `.deploy`.
 * May run any number of times on the same build. Names in `written` are relative to `dist`.
 */
export async function configureBuild(
  dist: string,
  config: AppConfig,
  plans?: PlanSnapshots,
): Promise<BuildConfiguration> {
  const built = existsSync(dist) ? await readPages(dist) : []
  const rendering = await renderPages(dist, config, plans)
  const isAnew = new Set(rendering.pages.map(({ name }) => name))
  const pages = [...rendering.pages, ...built.filter(({ name }) => !isAnew.has(name))]
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
  const nginx = nginxConfig(headers)
  const files = [
    ...configured,
    { name: '_headers', text: headersFile(headers) },
    { name: '_redirects', text: redirectsFile(rendering.others) },
    { name: 'headers.json', text: headersJson(headers) },
    { name: join('.deploy', 'nginx-http.conf'), text: nginx.http },
    { name: join('.deploy', 'nginx-server.conf'), text: nginx.server },
    { name: join('.deploy', 'Caddyfile'), text: caddyConfig(headers) },
  ]
  await Promise.all(files.map(({ name, text }) => write(join(dist, name), text)))
  return { ok: true, written: files.map(({ name }) => name), warnings: rendering.problems }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
