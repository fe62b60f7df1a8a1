import axios, { type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from 'axios'
import type * as z from 'zod/mini'
import { FailureError } from '@/shared/lib/failure'
import { createTokenKeeper, sessionGrantSchema, type TokenKeeper } from './access-token'
import { readFailure, traceOf } from './failure-reader'
import { envelope } from './wire'

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly params?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** `required` waits for a token and asks for a new one once after a 401; `optional` sends one when there is one. */
  readonly auth?: 'none' | 'optional' | 'required'
}

/**
 * The only door to the payments API. Every answer is parsed; it neither toasts nor navigates.
 * @throws FailureError for whatever is not an answer of the agreed shape; an aborted call rejects with an `AbortError`.
 */
export type Request = <Schema extends z.core.$ZodType>(
  schema: Schema,
  options: RequestOptions,
) => Promise<z.output<Schema>>

export interface ApiClient {
  readonly request: Request
  readonly tokens: TokenKeeper
}

interface ApiClientOptions {
  readonly baseUrl: string
  readonly timeoutMs: number
  readonly locale: string
  readonly locks?: Pick<LockManager, 'request'> | undefined
  readonly channel?: BroadcastChannel | undefined
}

export function createApiClient(options: ApiClientOptions): ApiClient {
  const http = axios.create({
    baseURL: options.baseUrl,
    timeout: options.timeoutMs,
    withCredentials: true,
    headers: { 'Accept-Language': options.locale },
    transitional: { clarifyTimeoutError: true },
  })
  const tokens = createTokenKeeper({
    askForGrant: () => askForGrant(http),
    locks: options.locks,
    channel: options.channel,
  })

  const request: Request = async (schema, call) => {
    const response = await sendAuthorized(call)
    return parse(schema, response)
  }

  async function sendAuthorized(call: RequestOptions): Promise<AxiosResponse<unknown>> {
    if (call.auth === 'required' && tokens.current() === undefined) await tokens.refresh()
    const used = call.auth === 'none' ? undefined : tokens.current()
    try {
      return await send(http, call, used)
    } catch (error) {
      const stale =
        used !== undefined && error instanceof FailureError && error.failure.kind === 'unauthorized'
      if (!stale) throw error
      // Another call may have brought a new token while this one was under way.
      if (tokens.current() === used && (await tokens.refresh()) === null) throw error
      return send(http, call, tokens.current())
    }
  }

  return { request, tokens }
}

async function send(
  http: AxiosInstance,
  call: RequestOptions,
  token: string | undefined,
): Promise<AxiosResponse<unknown>> {
  const config: AxiosRequestConfig = {
    method: call.method ?? 'GET',
    url: call.url,
    headers: {
      ...call.headers,
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      // Without a body the client library drops the type, and the API's cross-site guard asks for it.
      ...(call.method === 'POST' ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(call.params === undefined ? {} : { params: call.params }),
    ...(call.method === 'POST' || call.method === 'PUT' ? { data: call.body ?? {} } : {}),
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  }
  try {
    return await http.request<unknown>(config)
  } catch (error) {
    if (axios.isCancel(error)) throw new DOMException('The call was aborted', 'AbortError')
    throw new FailureError(readFailure(error), { cause: error })
  }
}

function parse<Schema extends z.core.$ZodType>(
  schema: Schema,
  response: AxiosResponse<unknown>,
): z.output<Schema> {
  const outer = envelope.safeParse(response.data)
  const inner = outer.success ? schema['~standard'].validate(outer.data.data) : undefined
  if (inner === undefined || inner instanceof Promise || inner.issues !== undefined) {
    throw new FailureError({ kind: 'contract', ...traceOf(response) })
  }
  return inner.value as z.output<Schema>
}

async function askForGrant(http: AxiosInstance) {
  try {
    const response = await send(
      http,
      { method: 'POST', url: '/auth/refresh', auth: 'none' },
      undefined,
    )
    return parse(sessionGrantSchema, response)
  } catch (error) {
    if (error instanceof FailureError && error.failure.kind === 'unauthorized') return null
    throw error
  }
}
