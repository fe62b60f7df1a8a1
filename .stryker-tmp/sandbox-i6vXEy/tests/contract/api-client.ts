// @ts-nocheck
import { getResponse } from 'msw'
import { buildScenario, DEMO, type ScenarioName } from '../../mocks/domain/scenarios.ts'
import { memoryStore } from '../../mocks/domain/store/memory-store.ts'
import type { World } from '../../mocks/domain/world.ts'
import { cookieCarrier } from '../../mocks/handlers/carrier.ts'
import { createHandlers } from '../../mocks/handlers/handlers.ts'
import { createResponder } from '../../mocks/handlers/responder.ts'
import { Answer } from './api-answer.ts'
import type { Method } from './openapi.ts'
import { requestErrors, responseErrors } from './openapi-validation.ts'

export const APP_ORIGIN = 'https://app.notefiber.test'
export const API_ORIGIN = 'https://api.notefiber.test'
/** A Thursday morning in Jakarta. */
export const START = Date.parse('2026-02-12T10:00:00+07:00')

let askedThroughMsw = false

/** From now on each new API is asked through the msw handlers, which is slower and nearer to life. */
export function askThroughMsw(): void {
  askedThroughMsw = true
}

export interface CallOptions {
  body?: unknown
  headers?: Record<string, string>
}

export interface ApiOptions {
  scenario?: ScenarioName
  now?: number
  seed?: number
}

/** The mock API in memory, asked as a browser would ask it; each answer is held against the document. */
export class Api {
  readonly #respond: (request: Request) => Promise<Response | undefined>
  readonly #store
  #now: number
  #token: string | undefined
  cookie: string | undefined

  constructor({ scenario = 'fresh', now = START, seed = 1 }: ApiOptions = {}) {
    this.#now = now
    this.#store = memoryStore(async () => {
      const request = { name: scenario, now, appOrigin: APP_ORIGIN, seed }
      return (await buildScenario(request)).world
    })
    const options = {
      store: this.#store,
      carrier: cookieCarrier({ appOrigins: [APP_ORIGIN], secure: true }),
      realNow: () => this.#now,
    }
    const handlers = askedThroughMsw ? createHandlers(options) : []
    const respond = createResponder(options)
    this.#respond = askedThroughMsw ? (request) => getResponse(handlers, request) : respond
  }

  /** One in which Sari is signed in. */
  static async ofSari(options: ApiOptions = {}): Promise<Api> {
    const api = new Api(options)
    await api.signIn()
    return api
  }

  async signIn(credentials: { email: string; password: string } = DEMO): Promise<Answer> {
    const { email, password } = credentials
    const body = { email, password, remember_me: true }
    const answer = await this.call('post', '/api/auth/login', { body })
    if (answer.status === 200) this.#token = answer.text('data.access_token')
    return answer
  }

  signOut(): void {
    this.#token = undefined
    this.cookie = undefined
  }

  useToken(token: string): void {
    this.#token = token
  }

  async call(method: Method, path: string, options: CallOptions = {}): Promise<Answer> {
    const answer = await this.#send(method, path, options)
    if (path.startsWith('/api/')) holdAgainstDocument({ method, path, answer, body: options.body })
    return answer
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.call('get', path, { headers })
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.call('post', path, { body, headers })
  }

  settings(settings: Record<string, unknown>): Promise<Answer> {
    return this.post('/mock-control/settings', settings)
  }

  /** Time passes; what became due happens at the next call. */
  wait(ms: number): void {
    this.#now += ms
  }

  look<T>(read: (world: World) => T): Promise<T> {
    return this.#store.transact(read)
  }

  async #send(method: Method, path: string, options: CallOptions): Promise<Answer> {
    const headers = new Headers({ origin: APP_ORIGIN, 'content-type': 'application/json' })
    if (this.#token !== undefined) headers.set('authorization', `Bearer ${this.#token}`)
    if (this.cookie !== undefined) headers.set('cookie', this.cookie)
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      if (value === '') headers.delete(name)
      else headers.set(name, value)
    }
    const request = new Request(API_ORIGIN + path, {
      method: method.toUpperCase(),
      headers,
      ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
    })
    const response = await this.#respond(request)
    if (!response) throw new Error(`nothing answers ${method} ${path}`)
    for (const cookie of response.headers.getSetCookie()) {
      const pair = cookie.split(';')[0] ?? ''
      this.cookie = pair.endsWith('=') ? undefined : pair
    }
    return new Answer(response, await response.json())
  }
}

/** Throws where an answer, or the body of a call that was taken, is not what the document says. */
function holdAgainstDocument(call: {
  method: Method
  path: string
  answer: Answer
  body: unknown
}): void {
  const { method, path, answer, body } = call
  const { status } = answer
  const broken = responseErrors({ method, path, status }, answer.body)
  if (broken.length > 0) {
    throw new Error(`${method} ${path} ${status} breaks openapi.yaml: ${broken.join('; ')}`)
  }
  if (status >= 300 || body === undefined) return
  const stray = requestErrors({ method, path }, body)
  if (stray.length > 0) throw new Error(`${method} ${path} took ${stray.join('; ')}`)
}
