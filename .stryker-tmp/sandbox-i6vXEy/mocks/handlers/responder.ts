// @ts-nocheck
import { answer, type ApiOptions } from './answer.ts'
import { type Endpoint, unknownCall } from './endpoint.ts'
import { endpoints } from './endpoints.ts'

/**
 * The same answers without msw's matching, which costs milliseconds a call: for tests that ask a
 * hundred thousand times.
 */
export function createResponder(options: ApiOptions): (request: Request) => Promise<Response> {
  return (request) => {
    const { pathname } = new URL(request.url)
    for (const { endpoint, pattern } of ROUTES) {
      const match = endpoint.method.toUpperCase() === request.method && pattern.exec(pathname)
      if (match) return answer(options, { endpoint, request, params: paramsOf(match) })
    }
    return answer(options, { endpoint: unknownCall, request, params: {} })
  }
}

const ROUTES = endpoints.map((endpoint) => ({ endpoint, pattern: patternOf(endpoint) }))

function patternOf({ path }: Endpoint): RegExp {
  return new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
}

function paramsOf({ groups = {} }: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  )
}
