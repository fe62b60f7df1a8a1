import type * as z from 'zod/mini'
import { type Failure, FailureError, failureOf } from '@/shared/lib/failure'
import type { TabChannel } from '@/shared/lib/tab-channel'
import {
  createTokenKeeper,
  type SessionGrant,
  sessionGrantSchema,
  type TokenKeeper,
} from './access-token'
import { hasEarlyAnswer } from './early-answers'
import { traceOf } from './failure-reader'
import type { HttpAnswer } from './http'
import { createSender, type Sender, type SenderOptions } from './sender'
import { envelope } from './wire'

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly params?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /**
   * `required` waits for a session and fails without one; `optional` goes without; `none`, the default, never sends one.
   * After a 401 to a stale token the call is sent once more, with a new token of the same person.
   */
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
  /** Fetches what sends calls, for a page that is about to make some; fails as the code of a page does. */
  readonly prepare: () => Promise<unknown>
}

interface ApiClientOptions extends SenderOptions {
  readonly locks?: Pick<LockManager, 'request'> | undefined
  readonly channel?: TabChannel | undefined
  /** Told of every call once it has ended: without a failure when it worked. */
  readonly onAnswer?: (call: RequestOptions, failure?: Failure) => void
}

export function createApiClient(options: ApiClientOptions): ApiClient {
  const send = createSender(options)
  const tokens = createTokenKeeper({
    askForGrant: () => askForGrant(send),
    isAskedEarly: () => hasEarlyAnswer('/auth/refresh'),
    locks: options.locks,
    channel: options.channel,
  })

  const request: Request = async (schema, call) => {
    try {
      const answer = parse(schema, await sendAuthorized(call))
      options.onAnswer?.(call)
      return answer
    } catch (error) {
      options.onAnswer?.(call, failureOf(error))
      throw error
    }
  }

  async function sendAuthorized(call: RequestOptions): Promise<HttpAnswer> {
    const used = await sessionFor(call.auth)
    try {
      return await send(call, used?.accessToken)
    } catch (error) {
      if (used === null || !isUnauthorized(error)) throw error
      const renewed = await renewalOf(used)
      if (renewed === null && call.auth === 'optional') return send(call)
      // Another person may have signed in since; nothing of the one before may be sent in their name.
      if (renewed?.user.id !== used.user.id) throw error
      return send(call, renewed.accessToken)
    }
  }

  async function sessionFor(auth: RequestOptions['auth'] = 'none'): Promise<SessionGrant | null> {
    if (auth === 'none') return null
    const known = tokens.current()
    if (auth === 'optional') return known ?? null
    const session = known === undefined ? await tokens.refresh() : known
    if (session === null) throw new FailureError({ kind: 'unauthorized' })
    return session
  }

  async function renewalOf(used: SessionGrant): Promise<SessionGrant | null> {
    // Another call may have brought a new token while this one was under way.
    return tokens.current() === used ? tokens.refresh() : (tokens.current() ?? null)
  }

  return { request, tokens, prepare: send.prepare }
}

function parse<Schema extends z.core.$ZodType>(
  schema: Schema,
  response: HttpAnswer,
): z.output<Schema> {
  const outer = envelope.safeParse(isBodiless(response) ? { success: true } : response.data)
  const inner = outer.success ? schema['~standard'].validate(outer.data.data) : undefined
  if (inner === undefined || inner instanceof Promise || inner.issues !== undefined) {
    throw new FailureError({ kind: 'contract', ...traceOf(response) })
  }
  return inner.value
}

/** An answer that has no body by its status is as good as one without `data`. */
function isBodiless({ status }: HttpAnswer): boolean {
  return status === 204 || status === 205
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof FailureError && error.failure.kind === 'unauthorized'
}

async function askForGrant(send: Sender): Promise<SessionGrant | null> {
  try {
    return parse(sessionGrantSchema, await send({ method: 'POST', url: '/auth/refresh' }))
  } catch (error) {
    if (isUnauthorized(error)) return null
    throw error
  }
}
