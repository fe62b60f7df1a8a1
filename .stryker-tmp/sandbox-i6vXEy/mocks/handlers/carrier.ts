// @ts-nocheck
import type { World } from '../domain/world.ts'

interface RefreshCookie {
  token: string
  /** Absent for a session that ends with the browser. */
  maxAgeS?: number
}

/** How the refresh session travels between the API and one browser. */
export interface Carrier {
  readRefresh(world: World, request: Request): string | undefined
  /** Hands a session out, or ends it. */
  writeRefresh(world: World, headers: Headers, cookie: RefreshCookie | undefined): void
  /** Whether the request comes from a page of the app; a forged one may not touch sessions. */
  isKnownOrigin(request: Request): boolean
  /** The origin of the page, where the gateway sends buyers back to. */
  appOrigin(request: Request): string
}

/** A service worker can neither set nor read HttpOnly cookies, so the world itself holds the session. */
export const browserCarrier: Carrier = {
  readRefresh: (world) => world.browserSession ?? undefined,
  writeRefresh: (world, _headers, cookie) => {
    world.browserSession = cookie?.token ?? null
  },
  isKnownOrigin: () => true,
  appOrigin: (request) => new URL(request.url).origin,
}

const COOKIE = 'nf_refresh'

export function cookieCarrier(options: { appOrigins: string[]; secure: boolean }): Carrier {
  const attributes = `HttpOnly; ${options.secure ? 'Secure; ' : ''}SameSite=Strict; Path=/api/auth`
  return {
    readRefresh: (_world, request) =>
      (request.headers.get('cookie') ?? '')
        .split(/;\s*/)
        .find((pair) => pair.startsWith(`${COOKIE}=`))
        ?.slice(COOKIE.length + 1),
    writeRefresh: (_world, headers, cookie) => {
      const maxAge = cookie ? cookie.maxAgeS : 0
      const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
      headers.append('set-cookie', `${COOKIE}=${cookie?.token ?? ''}; ${attributes}${age}`)
    },
    isKnownOrigin: (request) => options.appOrigins.includes(request.headers.get('origin') ?? ''),
    appOrigin: (request) => request.headers.get('origin') ?? options.appOrigins[0] ?? '',
  }
}
