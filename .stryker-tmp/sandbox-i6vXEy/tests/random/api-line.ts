// @ts-nocheck
import { AxiosError, AxiosHeaders } from 'axios'
import type * as z from 'zod/mini'
import { DEMO, buildScenario } from '../../mocks/domain/scenarios.ts'
import { memoryStore } from '../../mocks/domain/store/memory-store.ts'
import type { World } from '../../mocks/domain/world.ts'
import { cookieCarrier } from '../../mocks/handlers/carrier.ts'
import { createResponder } from '../../mocks/handlers/responder.ts'
import { readFailure } from '../../src/shared/api/failure-reader.ts'
import { envelope } from '../../src/shared/api/wire.ts'
import { FailureError } from '../../src/shared/lib/failure.ts'
import type { FakeClock } from './scripted-page.ts'

const APP = 'https://app.notefiber.test'
const API = 'https://api.notefiber.test'
export const gatewayHosts = ['api.notefiber.test']
export const START = Date.parse('2026-02-12T10:00:00+07:00')

/** What can become of a call; `lost` and `timeout` reach the API, and their answers do not come back. */
export const fates = [
  'answered',
  'unreachable',
  'lost',
  'timeout',
  'error 500',
  'html 502',
  'too many',
  'not of the contract',
  'newer status',
] as const
export type Fate = (typeof fates)[number]

export interface Call<Schema extends z.core.$ZodType = z.core.$ZodType> {
  readonly schema: Schema
  readonly method: 'get' | 'post'
  readonly path: string
  readonly body?: unknown
  readonly key?: string
}

interface Start {
  readonly world: World
  readonly token: string
}

let start: Promise<Start> | undefined

/** Sari, signed in for good, with nothing bought yet. Told once: hashing her password takes its time. */
function signedIn(): Promise<Start> {
  start ??= (async () => {
    const { world } = await buildScenario({ name: 'fresh', now: START, appOrigin: APP, seed: 1 })
    // News travels at once, until a step slows it down: more happens while the buyer is still there.
    world.settings.notificationDelayMs = 0
    world.settings.accessTokenTtlMs = Number.MAX_SAFE_INTEGER - START * 2
    const respond = responderOf(world, () => START)
    const answer = await respond(
      requestOf('post', '/api/auth/login', {
        body: { email: DEMO.email, password: DEMO.password, remember_me: true },
      }),
    )
    const { data } = (await answer.json()) as { data: { access_token: string } }
    return { world, token: data.access_token }
  })()
  return start
}

/** The mock API in memory, on a line that can fail. */
export class ApiLine {
  isOffline = false
  isSignedOut = false
  /** How often a key came with another body than its own. */
  keyConflicts = 0
  readonly world: World
  readonly #token: string
  readonly #respond: (request: Request) => Promise<Response>

  private constructor({ world, token }: Start, clock: FakeClock) {
    this.world = structuredClone(world)
    this.#token = token
    this.#respond = responderOf(this.world, () => clock.now)
  }

  static async begin(clock: FakeClock): Promise<ApiLine> {
    return new ApiLine(await signedIn(), clock)
  }

  /** A call of the app, read with its own schema and its own reader of failures. */
  async app<S extends z.core.$ZodType>(call: Call<S>, wish: Fate): Promise<z.output<S>> {
    const fate = this.isOffline ? 'unreachable' : wish
    if (fate === 'unreachable') throw failing('ERR_NETWORK')
    if (fate === 'error 500') throw failing('ERR_BAD_RESPONSE', response(500, { success: false }))
    if (fate === 'too many') throw failing('ERR_BAD_REQUEST', response(429, { success: false }))
    const answer = await this.#respond(
      requestOf(call.method, call.path, {
        body: call.body,
        authorization: this.isSignedOut ? 'Bearer lapsed' : `Bearer ${this.#token}`,
        ...(call.key !== undefined && { 'idempotency-key': call.key }),
      }),
    )
    const body = (await answer.json()) as Record<string, unknown>
    if (body.error_type === 'IDEMPOTENCY_CONFLICT') this.keyConflicts += 1
    if (fate === 'lost') throw failing('ERR_NETWORK')
    if (fate === 'timeout') throw failing('ETIMEDOUT')
    if (fate === 'html 502')
      throw failing('ERR_BAD_RESPONSE', response(502, '<h1>Bad gateway</h1>'))
    if (!answer.ok) throw failing('ERR_BAD_REQUEST', response(answer.status, body))
    return parse(call.schema, fate, body)
  }

  /** What the gateway, a bank or a test does; it knows no faults. */
  async behind(path: string, body: unknown = {}): Promise<Record<string, unknown>> {
    const answer = await this.#respond(requestOf('post', path, { body }))
    return (await answer.json()) as Record<string, unknown>
  }
}

function parse<S extends z.core.$ZodType>(schema: S, fate: Fate, body: unknown): z.output<S> {
  const { data } = envelope.parse(body) as { data: Record<string, unknown> }
  const sent =
    fate === 'not of the contract'
      ? { ...data, order_id: 7 }
      : fate === 'newer status'
        ? { ...data, status: 'on_hold' }
        : data
  const result = (schema as unknown as z.ZodMiniType).safeParse(sent)
  if (!result.success) throw new FailureError({ kind: 'contract' })
  return result.data as z.output<S>
}

function responderOf(world: World, realNow: () => number) {
  const carrier = cookieCarrier({ appOrigins: [APP], secure: true })
  return createResponder({ store: memoryStore(() => world), carrier, realNow })
}

function requestOf(
  method: 'get' | 'post',
  path: string,
  { body, ...headers }: { body?: unknown; authorization?: string; 'idempotency-key'?: string },
): Request {
  return new Request(API + path, {
    method: method.toUpperCase(),
    headers: { origin: APP, 'content-type': 'application/json', ...headers },
    ...(method === 'post' && { body: JSON.stringify(body ?? {}) }),
  })
}

const config = { headers: new AxiosHeaders() }

function response(status: number, data: unknown) {
  return { status, data, statusText: '', headers: {}, config }
}

function failing(code: string, answer?: ReturnType<typeof response>): FailureError {
  const error = new AxiosError('injected', code, config, undefined, answer)
  return new FailureError(readFailure(error, { now: START, isOnline: true }))
}
