// @ts-nocheck
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { extname } from 'node:path'

const FOLDER = new URL('../snap/', import.meta.url)

/** Files that a page of the mock Snap loads from a package. */
const FROM_PACKAGES: Record<string, URL> = {
  'vendor/uqr.mjs': new URL('../../node_modules/uqr/dist/index.mjs', import.meta.url),
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** A static file under `/mock-snap/`, or nothing when there is none. */
export async function snapFile(pathname: string): Promise<Response | undefined> {
  const name = pathname.replace(/^\/mock-snap\//, '')
  const url = FROM_PACKAGES[name] ?? new URL(name, FOLDER)
  const type = TYPES[extname(name)]
  const isInside = url.href.startsWith(FOLDER.href) || name in FROM_PACKAGES
  if (!isInside || type === undefined) return undefined
  try {
    const headers = { 'content-type': type, 'cache-control': 'no-store' }
    return new Response(new Uint8Array(await readFile(fileURLToPath(url))), { headers })
  } catch {
    return undefined
  }
}
