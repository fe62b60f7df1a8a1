/** Cross-origin answers go to the app's exact origins and to nobody else. */
// @ts-nocheck

export function corsHeaders(request: Request, appOrigins: string[]): Headers {
  const headers = new Headers({ vary: 'Origin' })
  const origin = request.headers.get('origin')
  if (origin === null || !appOrigins.includes(origin)) return headers
  headers.set('access-control-allow-origin', origin)
  headers.set('access-control-allow-credentials', 'true')
  headers.set('access-control-expose-headers', 'X-Request-Id, Retry-After, Date')
  return headers
}

export function preflight(request: Request, appOrigins: string[]): Response {
  const headers = corsHeaders(request, appOrigins)
  if (headers.has('access-control-allow-origin')) {
    headers.set('access-control-allow-methods', 'GET, POST, PUT, DELETE')
    headers.set(
      'access-control-allow-headers',
      'Authorization, Content-Type, Idempotency-Key, Accept-Language',
    )
    headers.set('access-control-max-age', '7200')
  }
  return new Response(null, { status: 204, headers })
}
