interface RefreshCookie {
  token: string
  /** Absent for a session that ends with the browser. */
  maxAgeS?: number
}

/** How the refresh session travels between the API and one browser. */
export interface Carrier {
  readRefresh(request: Request): string | undefined
  /** Hands a session out, or ends it. */
  writeRefresh(headers: Headers, cookie: RefreshCookie | undefined): void
  /** Whether the request comes from a page of the app; a forged one may not touch sessions. */
  isKnownOrigin(request: Request): boolean
  /** The origin of the page, where the gateway sends buyers back to. */
  appOrigin(request: Request): string
}

/**
 * The handlers run in the page, which can set no HttpOnly cookie, so a plain one holds the session: it lasts as
 * long as a real one, over the browser's end or not. One for each port, since localhost's ports share cookies.
 */
export function pageCarrier(page: { cookie: string }, port: string): Carrier {
  const name = `nf_mock_refresh_${port}`
  return {
    readRefresh: () => valueOf(page.cookie, name),
    writeRefresh: (_headers, cookie) => {
      page.cookie = `${name}=${cookie?.token ?? ''}; SameSite=Strict; Path=/${age(cookie)}`
    },
    isKnownOrigin: () => true,
    appOrigin: (request) => new URL(request.url).origin,
  }
}

const COOKIE = 'nf_refresh'

export function cookieCarrier(options: { appOrigins: string[]; secure: boolean }): Carrier {
  const attributes = `HttpOnly; ${options.secure ? 'Secure; ' : ''}SameSite=Strict; Path=/api/auth`
  return {
    readRefresh: (request) => valueOf(request.headers.get('cookie') ?? '', COOKIE),
    writeRefresh: (headers, cookie) => {
      headers.append('set-cookie', `${COOKIE}=${cookie?.token ?? ''}; ${attributes}${age(cookie)}`)
    },
    isKnownOrigin: (request) => options.appOrigins.includes(request.headers.get('origin') ?? ''),
    appOrigin: (request) => request.headers.get('origin') ?? options.appOrigins[0] ?? '',
  }
}

function valueOf(cookies: string, name: string): string | undefined {
  return cookies
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** Gone at once without a cookie, and with the browser without an age. */
function age(cookie: RefreshCookie | undefined): string {
  const maxAge = cookie ? cookie.maxAgeS : 0
  return maxAge === undefined ? '' : `; Max-Age=${maxAge}`
}
