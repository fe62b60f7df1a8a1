import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod/mini'
import type { AppConfig } from '../shared/config/app-config.ts'
import { PLAN_BLOCK_ID } from '../shared/config/plan-block.ts'
import { type Locale, locales, withLocale } from '../shared/i18n/locale.ts'
import { type BuiltPage, RENDERER, SHELL } from './build-files.ts'
import { blockText, withConfigBlock } from './config-block.ts'

/** The `data` of `GET /plans` in each language, as far as it is known. */
export type PlanSnapshots = { readonly [L in Locale]?: unknown }

interface PageRoute {
  readonly path: string
  /** Its file below `src/routes`. */
  readonly file: string
  /** A page comes to life as it stands; a shell gives way to what its visitor gets. */
  readonly kind: 'page' | 'shell'
}

const pageRoutes: readonly PageRoute[] = [
  { path: '/', file: 'index', kind: 'page' },
  { path: '/pricing', file: 'pricing', kind: 'page' },
  { path: '/checkout', file: 'checkout', kind: 'shell' },
]

/** Stands in until a build is configured: the pages are there to be read, and the app says what is missing. */
const unconfigured: AppConfig = {
  api: { baseUrl: '/api', timeoutMs: 15_000 },
  payments: 'on',
  snap: { environment: 'production', clientKey: 'unconfigured' },
}

export interface PageRendering {
  readonly pages: readonly BuiltPage[]
  /** Addresses of the app without a page of their own, such as `/en/orders/:orderId`. */
  readonly others: readonly string[]
  /** Sentences about plans that could not be shown. */
  readonly problems: readonly string[]
}

/** The prerendered pages of a build, none where it has no renderer. Without `config`, as before any configuration. */
export async function renderPages(
  dist: string,
  config?: AppConfig,
  plans: PlanSnapshots = {},
): Promise<PageRendering> {
  const file = resolve(dist, RENDERER.folder, RENDERER.file)
  if (!existsSync(file)) return { pages: [], others: [], problems: [] }
  const renderer = rendererSchema.parse(await import(pathToFileURL(file).href))
  const shell = await readFile(join(dist, SHELL), 'utf8')
  const manifest = await readManifest(dist)
  const template = config === undefined ? shell : (withConfigBlock(shell, config) ?? shell)
  const pages: BuiltPage[] = []
  const problems: string[] = []
  for (const locale of locales) {
    const known = plans[locale]
    const isUsable = known !== undefined && renderer.isPlanList(known)
    if (known !== undefined && !isUsable) {
      problems.push(
        `The plans in "${locale}" are not what mocks/openapi.yaml says, and are not shown.`,
      )
    }
    for (const route of pageRoutes) {
      const path = withLocale(route.path, locale)
      const snapshot = route.kind === 'page' && isUsable ? known : undefined
      // One after the other: the renderer is one program with one state.
      const page = await renderer.renderPage({
        path,
        config: config ?? unconfigured,
        ...(snapshot === undefined ? {} : { plans: snapshot }),
      })
      const sources = [
        `src/routes/${route.file}.tsx?tsr-split=component`,
        ...page.sections.map((section) => `src/shared/i18n/messages/${locale}/${section}.ts`),
      ]
      const head = [
        page.head,
        ...(snapshot === undefined ? [] : [planBlock(snapshot)]),
        ...codeOf(manifest, sources).map(preload),
      ]
      const attribute = route.kind === 'page' ? ` data-page="${path}"` : ''
      // All answers that such a page needs are asked for early, without the app's own HTTP client.
      const document =
        route.kind === 'page'
          ? template.replaceAll(/<link rel="modulepreload"[^>]*>\s*/g, '')
          : template
      const html = document
        .replace(/<html lang="\w+"/, `<html lang="${page.lang}"`)
        .replace('</head>', () => `${head.filter(Boolean).join('\n    ')}\n  </head>`)
        .replace('<div id="app"></div>', () => `<div id="app"${attribute}>${page.body}</div>`)
      pages.push({ name: pageName(path), html })
    }
  }
  return { pages, others: otherAddresses(renderer.appAddresses(config ?? unconfigured)), problems }
}

function otherAddresses(addresses: readonly string[]): string[] {
  const rendered = new Set(pageRoutes.map(({ path }) => path))
  const others = new Set(addresses.map((address) => address.replace(/(.)\/$/, '$1')))
  return locales.flatMap((locale) =>
    [...others]
      .filter((address) => !rendered.has(address))
      .map((address) => withLocale(address.replaceAll('$', ':'), locale)),
  )
}

/** `/` → `index.html`, `/en` → `en.html`, `/en/pricing` → `en/pricing.html`. */
function pageName(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}.html`
}

function planBlock(snapshot: unknown): string {
  return `<script type="application/json" id="${PLAN_BLOCK_ID}">${blockText(snapshot)}</script>`
}

function preload(file: string): string {
  return `<link rel="modulepreload" crossorigin href="/${file}" />`
}

const renderedSchema = z.object({
  lang: z.string(),
  head: z.string(),
  body: z.string(),
  sections: z.array(z.string()),
})

type RenderPage = (request: {
  path: string
  config: AppConfig
  plans?: unknown
}) => Promise<z.output<typeof renderedSchema>>

const isFunction = (value: unknown) => typeof value === 'function'

const rendererSchema = z.object({
  renderPage: z.custom<RenderPage>(isFunction),
  appAddresses: z.custom<(config: AppConfig) => string[]>(isFunction),
  isPlanList: z.custom<(data: unknown) => boolean>(isFunction),
})

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z._default(z.array(z.string()), []) }),
)
type Manifest = z.output<typeof manifestSchema>

async function readManifest(dist: string): Promise<Manifest> {
  const text = await readFile(join(dist, '.vite/manifest.json'), 'utf8')
  return manifestSchema.parse(JSON.parse(text))
}

/** The files that these sources are in, and all that those import but for the app itself, which the page names already. */
function codeOf(manifest: Manifest, sources: readonly string[]): string[] {
  const seen = new Set<string>()
  function visit(source: string) {
    const chunk = manifest[source]
    if (chunk === undefined) throw new Error(`The build has no file with ${source}.`)
    if (seen.has(source) || source === 'index.html') return
    seen.add(source)
    for (const imported of chunk.imports) visit(imported)
  }
  for (const source of sources) visit(source)
  return [...seen].map((source) => manifest[source]?.file ?? '')
}
