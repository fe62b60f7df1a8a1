import { FailureError } from '@/shared/lib/failure'
import type { RequestOptions } from './api-client'
import { answerOf, takeEarlyAnswer } from './early-answers'
import { readFailure } from './failure-reader'
import { httpError } from './http-error'
import type { HttpAnswer, HttpOptions, SendHttp } from './http'

export interface SenderOptions extends HttpOptions {
  /** No answer is handed out before: a page that is being hydrated must not change meanwhile. */
  readonly answersAfter?: Promise<void>
  /** The HTTP client could not be fetched. Answers whether that is told, or the page being left; else the call fails. */
  readonly onMissingCode?: () => boolean
}

/**
 * Sends one call, with this access token or with none.
 * @throws FailureError for every answer that is not of the 2xx, and for none; an aborted call rejects with an `AbortError`.
 */
export interface Sender {
  (call: RequestOptions, token?: string): Promise<HttpAnswer>
  /** Fetches the HTTP client, and fails as the code of a page does. */
  readonly prepare: () => Promise<unknown>
}

/** Takes the answers that the page has asked for already, and fetches the HTTP client for the first call without one. */
export function createSender({
  answersAfter,
  onMissingCode = () => false,
  ...options
}: SenderOptions): Sender {
  let loading: Promise<SendHttp> | undefined

  async function loadHttp(): Promise<SendHttp> {
    try {
      const { createHttp } = await import('./http')
      return createHttp(options)
    } catch (cause) {
      // The next call asks for it again.
      loading = undefined
      // Nothing is told twice.
      if (onMissingCode()) await new Promise(() => undefined)
      throw httpError({ code: 'ERR_NETWORK' }, cause)
    }
  }

  /** It has as much time to come as an answer. */
  async function theHttp(): Promise<SendHttp> {
    loading ??= loadHttp()
    let timer: ReturnType<typeof setTimeout> | undefined
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(httpError({ code: 'ETIMEDOUT' })), options.timeoutMs)
    })
    return Promise.race([loading, patience]).finally(() => clearTimeout(timer))
  }

  async function ask(call: RequestOptions, token?: string): Promise<HttpAnswer> {
    const method = call.method ?? 'GET'
    const query = call.params === undefined ? undefined : toQuery(call.params)
    const early = takeEarlyAnswer(
      `${method} ${call.url}${query === undefined ? '' : `?${query}`}`,
      token,
    )
    if (early !== undefined) return answerOf(early)
    const http = await theHttp()
    return http({
      method,
      url: call.url,
      headers: {
        ...call.headers,
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        // Without a body the client library drops the type, and the API's cross-site guard asks for it.
        ...(call.method === 'POST' ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(query === undefined ? {} : { params: query }),
      ...(call.method === 'POST' || call.method === 'PUT' ? { data: call.body ?? {} } : {}),
      ...(call.signal === undefined ? {} : { signal: call.signal }),
    })
  }

  async function send(call: RequestOptions, token?: string): Promise<HttpAnswer> {
    try {
      const answer = await ask(call, token).finally(() => answersAfter)
      call.signal?.throwIfAborted()
      return answer
    } catch (error) {
      if (call.signal?.aborted) throw new DOMException('The call was aborted', 'AbortError')
      throw new FailureError(readFailure(error), { cause: error })
    }
  }

  return Object.assign(send, { prepare: () => import('./http') })
}

function toQuery(params: Readonly<Record<string, string | undefined>>): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) query.append(name, value)
  }
  return query
}
