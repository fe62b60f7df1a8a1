import { isAxiosError, type AxiosResponse } from 'axios'
import { type Failure, type RefusalType, refusalTypes } from '@/shared/lib/failure'
import { errorEnvelope } from './wire'

/** What an error of the HTTP client says, in the page's own terms. */
export function readFailure(error: unknown, now = Date.now()): Failure {
  if (!isAxiosError(error)) return { kind: 'unexpected' }
  if (error.response !== undefined) return readAnswer(error.response, now)
  if (error.code === 'ETIMEDOUT' || error.code === 'ECONNABORTED') return { kind: 'timeout' }
  return navigator.onLine === false ? { kind: 'offline' } : { kind: 'unreachable' }
}

function readAnswer(response: AxiosResponse<unknown>, now: number): Failure {
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

export function traceOf(
  response: AxiosResponse<unknown>,
  fromBody?: string,
): { requestId?: string } {
  const header: unknown = response.headers['x-request-id']
  const requestId = typeof header === 'string' && header !== '' ? header : fromBody
  return requestId === undefined ? {} : { requestId }
}

function retryAfter(response: AxiosResponse<unknown>, now: number): { retryAfterMs?: number } {
  const header: unknown = response.headers['retry-after']
  if (typeof header !== 'string' || header === '') return {}
  const delay = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(delay) ? { retryAfterMs: Math.max(0, delay) } : {}
}
