// @ts-nocheck
import { applyDue } from '../domain/due/world-advance.ts'
import { languageOf } from '../domain/language.ts'
import { Refusal } from '../domain/refusal.ts'
import type { WorldStore } from '../domain/store/world-store.ts'
import type { Carrier } from './carrier.ts'
import type { Call, Endpoint } from './endpoint.ts'
import { plain, type Reply, withEmptyData } from './reply.ts'
import { refusalReply } from './views/refusal-view.ts'

export interface ApiOptions {
  store: WorldStore
  carrier: Carrier
  realNow?: () => number
}

export interface Matched {
  endpoint: Endpoint
  request: Request
  params: Record<string, string>
}

/** Lives through what is due, then asks the endpoint: all under the store's one lock. */
export async function answer(options: ApiOptions, matched: Matched): Promise<Response> {
  const { store, carrier, realNow = Date.now } = options
  const { endpoint, request, params } = matched
  const language = languageOf(request.headers.get('accept-language'))
  const requestId = crypto.randomUUID()
  const url = new URL(request.url)
  const body = await readJson(request)
  try {
    return await store.transact(async (world) => {
      await applyDue(world, realNow() + world.clockOffsetMs)
      const call: Call = {
        world,
        request,
        origin: url.origin,
        query: url.searchParams,
        params,
        body,
        language,
        carrier,
      }
      const reply = await run(endpoint, { call, requestId })
      return jsonResponse(withEmptyData(reply, world.settings.emptyData), {
        requestId,
        now: world.now,
      })
    })
  } catch (error) {
    const message = `The mock failed: ${String(error)}`
    const failure = { success: false, code: 500, message, request_id: requestId }
    return jsonResponse(plain(failure, 500), { requestId, now: realNow() })
  }
}

async function run(
  endpoint: Endpoint,
  { call, requestId }: { call: Call; requestId: string },
): Promise<Reply> {
  try {
    return await endpoint.run(call)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refusalReply(error, { language: call.language, requestId })
  }
}

function jsonResponse(reply: Reply, { requestId, now }: { requestId: string; now: number }) {
  const headers = new Headers(reply.headers)
  headers.set('content-type', 'application/json; charset=utf-8')
  headers.set('x-request-id', requestId)
  headers.set('date', new Date(now).toUTCString())
  headers.set('cache-control', 'no-store')
  return new Response(JSON.stringify(reply.body), { status: reply.status, headers })
}

/** An unreadable body counts as none, so that its fields are reported as missing. */
async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    return undefined
  }
}
