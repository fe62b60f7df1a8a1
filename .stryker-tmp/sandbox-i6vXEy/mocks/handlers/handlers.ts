// @ts-nocheck
import { http, type RequestHandler } from 'msw'
import { answer, type ApiOptions } from './answer.ts'
import { unknownCall } from './endpoint.ts'
import { endpoints } from './endpoints.ts'

export interface HandlerOptions extends ApiOptions {
  /**
   * The origin that the paths belong to. In a browser it must be the page's own: a wildcard would
   * also catch the development server's modules, such as those in `/src/shared/api/`.
   */
  base?: string
}

export function createHandlers(options: HandlerOptions): RequestHandler[] {
  const { base = '*' } = options
  return [
    ...endpoints.map((endpoint) =>
      http[endpoint.method](base + endpoint.path, ({ request, params }) =>
        answer(options, { endpoint, request, params: textParams(params) }),
      ),
    ),
    http.all(`${base}/api/*`, ({ request }) =>
      answer(options, { endpoint: unknownCall, request, params: {} }),
    ),
  ]
}

function textParams(params: Record<string, string | readonly string[] | undefined>) {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}
