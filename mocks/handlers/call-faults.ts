import { isRecord } from '../domain/form.ts'
import type { CallFault, Settings } from '../domain/settings.ts'
import { plain, type Reply } from './reply.ts'

/** What the settings have wrong with a call of the API; the gateway and the controls are spared. */
export function callFaultOf({ callFaults }: Settings, pathname: string): CallFault | undefined {
  if (!isApiPath(pathname)) return undefined
  const path = pathname.slice('/api'.length)
  return Object.entries(callFaults).find(([pattern]) => fits(pattern, path))?.[1]
}

export function isApiPath(pathname: string): boolean {
  return pathname.startsWith('/api/')
}

/** An answer as a server in trouble gives it: without an `error_type`. */
export function unavailable(requestId: string): Reply {
  const message = 'Service Unavailable'
  return plain({ success: false, code: 503, message, request_id: requestId }, 503)
}

/** The same answer, with nothing in any of its lists. */
export function emptied(reply: Reply): Reply {
  const { body } = reply
  if (!isRecord(body) || body.success !== true) return reply
  return { ...reply, body: { ...body, data: withoutItems(body.data) } }
}

function withoutItems(data: unknown): unknown {
  if (Array.isArray(data)) return []
  if (!isRecord(data)) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
  )
}

function fits(pattern: string, path: string): boolean {
  const literal = pattern.split('*').map((part) => part.replaceAll(/[$()+.?[\\\]^{|}]/g, '\\$&'))
  return new RegExp(`^${literal.join('.*')}$`).test(path)
}
