import { type Failure, type RefusalType, refusalTypes } from '@/shared/lib/failure'
import type { HttpAnswer } from './http'
import { isHttpError } from './http-error'
import { errorEnvelope } from './wire'

interface Surroundings {
  readonly now?: number
  readonly isOnline?: boolean
}

/** What an error of the HTTP client says, in the page's own terms. */
export function readFailure(
  error: unknown,
  { now = Date.now(), isOnline = navigator.onLine }: Surroundings = {},
): Failure {
  if (!isHttpError(error)) return { kind: 'unexpected' }
  if (error.response !== undefined) return readAnswer(error.response, now)
  if (error.code === 'ETIMEDOUT') return { kind: 'timeout' }
  return isOnline ? { kind: 'unreachable' } : { kind: 'offline' }
}

function readAnswer(response: HttpAnswer, now: number): Failure {
  const parsed = errorEnvelope.safeParse(response.data)
  const body = parsed.success ? parsed.data : undefined
  const trace = traceOf(response, body?.request_id)
  const { status } = response
  const type = refusalTypes.find((known) => known === body?.error_type)

  if (status === 401) return { kind: 'unauthorized', ...trace }
  if (type === 'RATE_LIMITED' || (status === 429 && body?.error_type === undefined)) {
    return { kind: 'limited', ...trace, ...retryAfter(response, now) }
  }
  if (status >= 500 || type === 'GATEWAY') {
    return { kind: 'unavailable', status, ...trace, ...retryAfter(response, now) }
  }
  return {
    kind: 'rejected',
    status,
    type: type ?? typeOfStatus(status),
    fields: body?.errors ?? [],
    ...(body?.data === undefined ? {} : { details: body.data }),
    ...(body?.message === undefined ? {} : { serverMessage: body.message }),
    ...trace,
  }
}

/** Gateways and proxies answer without a type; these statuses say enough by themselves. */
function typeOfStatus(status: number): RefusalType | 'OTHER' {
  if (status === 403) return 'FORBIDDEN'
  if (status === 404) return 'NOT_FOUND'
  if (status === 409) return 'CONFLICT'
  if (status === 422) return 'VALIDATION'
  return 'OTHER'
}

export function traceOf(response: HttpAnswer, fromBody?: string): { requestId?: string } {
  const requestId = headerOf(response, 'x-request-id') ?? fromBody
  return requestId === undefined || requestId === '' ? {} : { requestId }
}

/** Seconds, or a date that is measured by the server's own clock: the device's may be wrong. */
function retryAfter(response: HttpAnswer, now: number): { retryAfterMs?: number } {
  const header = headerOf(response, 'retry-after')
  if (header === undefined) return {}
  const sentAt = Date.parse(headerOf(response, 'date') ?? '')
  const delay = /^\d+$/.test(header)
    ? Number(header) * 1000
    : Date.parse(header) - (Number.isNaN(sentAt) ? now : sentAt)
  return delay > 0 ? { retryAfterMs: delay } : {}
}

function headerOf(response: HttpAnswer, name: string): string | undefined {
  const value: unknown = response.headers[name]
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : text
}
