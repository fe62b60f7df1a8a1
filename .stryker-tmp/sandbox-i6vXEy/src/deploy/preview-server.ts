// @ts-nocheck
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { chooseEncoding, compress, type Encoding } from './compression.ts'
import { contentType, findBuildFile } from './build-files.ts'
import { readHeadersJson } from './header-files.ts'

export type PreviewServer = { origin: string; close(): Promise<void> }

/**
 * Serves a configured build on localhost with the headers that `headers.json` names. Port 0 takes a free one.
 * Throws a sentence when the build is not configured or the port is taken.
 */
export async function startPreviewServer(options: {
  dist: string
  port: number
}): Promise<PreviewServer> {
  const dist = resolve(options.dist)
  if (!existsSync(join(dist, 'headers.json'))) {
    throw new Error(`${options.dist} is not configured: run "npm run configure -- config.json".`)
  }
  const answer = answerFrom(dist)
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error))
    })
  })
  await new Promise<void>((listening, refused) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      refused(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${options.port} is taken: choose another one with --port.`)
          : error,
      ),
    )
    server.listen(options.port, 'localhost', listening)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : options.port
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function answerFrom(dist: string) {
  const cache = new Map<string, Promise<Buffer>>()

  /** Hashed files never change, so each is compressed once. */
  async function encoded(file: string, encoding: Encoding, hashed: boolean): Promise<Buffer> {
    const key = `${encoding} ${file}`
    const known = cache.get(key)
    if (known) return known
    const body = readFile(file).then((bytes) => compress(bytes, encoding))
    if (hashed) cache.set(key, body)
    return body
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { everywhere, cacheControl } = readHeadersJson(
      await readFile(join(dist, 'headers.json'), 'utf8'),
    )
    // RFC 6797, section 7.2: not to be sent over plain http.
    const { 'Strict-Transport-Security': _overHttps, ...headers } = everywhere
    const refuse = (status: number, text: string, extra: Record<string, string> = {}) => {
      const own = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
      response.writeHead(status, { ...headers, ...own, ...extra }).end(`${text}\n`)
    }

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(405, 'This server only serves files.', { Allow: 'GET, HEAD' })
    }
    const path = decodedPath(request.url ?? '/')
    if (path === undefined) return refuse(400, 'This address cannot be read.')
    const file = await findBuildFile(dist, { path, accept: request.headers.accept ?? '' })
    if (file === undefined) return refuse(404, 'There is no such file.')

    const type = contentType(file)
    const hashed = path.startsWith('/assets/')
    const encoding = chooseEncoding(request.headers['accept-encoding'] ?? '', type)
    const body = await encoded(file, encoding, hashed)
    response.writeHead(200, {
      ...headers,
      'Content-Type': type,
      'Content-Length': body.byteLength,
      'Cache-Control': hashed ? cacheControl.assets : cacheControl.otherwise,
      Vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

function decodedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return path.startsWith('/') && !/[\0\\]/.test(path) ? path : undefined
  } catch {
    return undefined
  }
}
