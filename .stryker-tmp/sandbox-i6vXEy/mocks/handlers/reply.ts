// @ts-nocheck
import { isRecord } from '../domain/form.ts'

/** What an endpoint answers, before the carrier adds its headers. */
export interface Reply {
  status: number
  body: unknown
  headers?: Headers
}

export function ok(data: unknown = null, headers?: Headers): Reply {
  return envelope(200, data, headers)
}

export function created(data: unknown, headers?: Headers): Reply {
  return envelope(201, data, headers)
}

/** For the gateway and the controls, which are no part of the API and use no envelope. */
export function plain(body: unknown, status = 200): Reply {
  return { status, body }
}

/** Some APIs drop `data` when there is nothing in it; the mock can do either. */
export function withEmptyData(reply: Reply, manner: 'sent' | 'dropped'): Reply {
  const { body } = reply
  if (manner === 'sent' || !isRecord(body) || body.success !== true) return reply
  const { data, ...rest } = body
  const isEmpty = data === null || (Array.isArray(data) && data.length === 0)
  return isEmpty ? { ...reply, body: rest } : reply
}

function envelope(status: number, data: unknown, headers?: Headers): Reply {
  const body = { success: true, code: status, message: 'OK', data }
  return headers ? { status, body, headers } : { status, body }
}
