import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ServerResponse } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import type { Connect, Plugin, ResolvedConfig } from 'vite'
import { contentType, findBuildFile } from './build-files.ts'

/** The account that the mock API always knows. */
export type DemoAccount = { email: string; password: string }

/**
 * In mode `mock` only: serves the worker of the mock API and the files of the mock Snap, and prints the demo account
 * and the way into the mocks beside the address. Nothing of it reaches a build.
 */
export function mockFiles(options: { demoAccount: DemoAccount }): Plugin {
  let config: ResolvedConfig
  return {
    name: 'notefiber:mock-files',
    apply: (_config, { mode }) => mode === 'mock',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      server.middlewares.use(serveMockFiles(config.root))
      const printUrls = server.printUrls.bind(server)
      server.printUrls = () => {
        printUrls()
        const { email, password } = options.demoAccount
        config.logger.info(`  ➜  Demo:    ${email} / ${password}`)
        config.logger.info(
          '  ➜  Mocks:   "Developer panel" above each page; any address with ?scenario=grace (see mocks/README.md)',
        )
      }
    },
    configurePreviewServer(server) {
      server.middlewares.use(serveMockFiles(config.root))
    },
  }
}

function serveMockFiles(root: string): Connect.NextHandleFunction {
  const packages = createRequire(join(root, 'package.json'))
  const inPackage = (name: string, file: string) => join(dirname(packages.resolve(name)), file)
  const snap = resolve(root, 'mocks/snap')

  async function findFile(path: string): Promise<string | undefined> {
    if (path === '/mockServiceWorker.js') {
      return packages.resolve('msw/mockServiceWorker.js')
    }
    if (path === '/mock-snap/vendor/uqr.mjs') return inPackage('uqr', 'index.mjs')
    return findBuildFile(snap, { path: path.slice('/mock-snap'.length), accept: 'none' })
  }

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const file = await findFile(path)
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.\n')
      return
    }
    const headers = { 'Content-Type': contentType(file), 'Cache-Control': 'no-cache' }
    response.writeHead(200, headers).end(await readFile(file))
  }

  return (request, response, next) => {
    const path = (request.url ?? '/').replace(/\?.*$/s, '')
    if (path !== '/mockServiceWorker.js' && !path.startsWith('/mock-snap/')) return next()
    answer(path, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  }
}
