// @ts-nocheck
import { createServer } from 'node:http'
import { getResponse, type RequestHandler } from 'msw'
import { randomSeed } from '../domain/random.ts'
import { buildScenario, type ScenarioName } from '../domain/scenarios.ts'
import { memoryStore } from '../domain/store/memory-store.ts'
import type { WorldStore } from '../domain/store/world-store.ts'
import { cookieCarrier } from '../handlers/carrier.ts'
import { createHandlers } from '../handlers/handlers.ts'
import { corsHeaders, preflight } from './cors.ts'
import { sendWebResponse, toWebRequest } from './node-http.ts'
import { snapFile } from './snap-files.ts'

export interface ApiServerOptions {
  /** 0 takes any free port. */
  port: number
  /** The exact origins of the app; the first one is where buyers are sent back to by default. */
  appOrigins: string[]
  scenario?: ScenarioName
  seed?: number
  realNow?: () => number
}

export interface ApiServer {
  origin: string
  store: WorldStore
  close(): Promise<void>
}

/** The mock API, gateway, controls and Snap files on an origin of their own. */
export async function startApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const { port, appOrigins, scenario = 'signed-out', realNow = Date.now } = options
  const { seed = randomSeed() } = options
  const store = memoryStore(async () => {
    const wish = { name: scenario, now: realNow(), appOrigin: appOrigins[0] ?? '', seed }
    return (await buildScenario(wish)).world
  })
  // Browsers keep a Secure cookie from http://localhost only in part, so it is left out there.
  const carrier = cookieCarrier({ appOrigins, secure: false })
  const handlers = createHandlers({ store, carrier, realNow })
  const server = createServer(async (message, reply) => {
    try {
      const request = await toWebRequest(message)
      await sendWebResponse(await respond(request, { handlers, appOrigins }), reply)
    } catch {
      reply.writeHead(400).end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    origin: `http://localhost:${bound}`,
    store,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(
  request: Request,
  { handlers, appOrigins }: { handlers: RequestHandler[]; appOrigins: string[] },
): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight(request, appOrigins)
  const { pathname } = new URL(request.url)
  const response = pathname.startsWith('/mock-snap/')
    ? await snapFile(pathname)
    : await getResponse(handlers, request)
  const answer = response ?? new Response('Not found', { status: 404 })
  for (const [name, value] of corsHeaders(request, appOrigins)) answer.headers.set(name, value)
  return answer
}
