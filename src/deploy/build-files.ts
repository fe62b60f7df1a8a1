import { readFile, readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** The document without content: it serves every address that has no page of its own. */
export const SHELL = 'shell.html'

/** The same for an address that the host does not know. */
export const NOT_FOUND = '404.html'

/** Renders the pages of the build; for Node, and hidden from visitors. */
export const RENDERER = { folder: '.prerender', file: 'prerender.mjs' }

/** Files that are for hosts only, beside everything whose name starts with a dot. */
const HOST_FILES = ['_headers', '_redirects', 'headers.json']

export function contentType(file: string): string {
  return CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
}

/**
 * The file of a build that answers a path: the file itself, the page of that name (`/pricing` → `pricing.html`), or for
 * a navigation the shell, which becomes any page. A path may not leave the build, nor reach what only hosts read.
 */
export async function findBuildFile(
  dist: string,
  { path, accept }: { path: string; accept: string },
): Promise<string | undefined> {
  const file = join(dist, path)
  const names = path.split(/[/\\]/)
  if (names.some((name) => name.startsWith('.') || HOST_FILES.includes(name))) return undefined
  for (const candidate of [file, `${file}.html`, join(file, 'index.html')]) {
    if (await isFile(candidate)) return candidate
  }
  return isNavigation(path, accept) ? join(dist, SHELL) : undefined
}

// A missing script must not be answered with a page, nor a call of the API that found no API.
function isNavigation(path: string, accept: string): boolean {
  if (path.startsWith('/assets/')) return false
  return accept.includes('text/html') || (extname(path) === '' && /^(\*\/\*)?$/.test(accept))
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

export interface BuiltPage {
  /** Inside the build, such as `en/pricing.html`. */
  readonly name: string
  readonly html: string
}

/** The pages of a build, by their names inside it. */
export async function readPages(dist: string): Promise<BuiltPage[]> {
  const names = await readdir(dist, { recursive: true })
  return Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .toSorted()
      .map(async (name) => ({ name, html: await readFile(join(dist, name), 'utf8') })),
  )
}
