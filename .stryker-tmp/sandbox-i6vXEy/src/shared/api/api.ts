// @ts-nocheck
import type { ApiClient, Request } from './api-client'

let client: ApiClient | undefined

/** Called once, before the first render. */
export function startApi(started: ApiClient): void {
  client = started
}

export function apiClient(): ApiClient {
  if (client === undefined) throw new Error('startApi() comes before the first call')
  return client
}

/** See {@link Request}: the only door to the payments API. */
export const request: Request = (schema, options) => apiClient().request(schema, options)
