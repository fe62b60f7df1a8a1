import { expect, type Page, type Request, type Route } from '@playwright/test'
import {
  apiCalls,
  type CallName,
  isCall,
  isSnapPart,
  type SnapPart,
  snapParts,
} from './api-calls.ts'

/** The id that a faulty answer carries, for as far as whoever answers knows of ids. */
export const REQUEST_ID = 'req-uji-0042'

interface Answer {
  readonly status: number
  readonly type: 'application/json' | 'text/html' | 'text/javascript'
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What becomes of a call instead of its answer. */
export type Fault =
  | { readonly does: 'answer'; readonly answer: Answer }
  /** The server's own answer, with its field changed. */
  | { readonly does: 'spoil'; readonly spoil: (data: unknown, field: string) => unknown }
  | { readonly does: 'hang' }
  | { readonly does: 'reset' }
  | { readonly does: 'go offline' }
  | { readonly does: 'wait'; readonly ms: number }

const envelope = { success: true, code: 200, message: 'OK' }

interface Refusal {
  readonly status: number
  readonly error_type: string
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
  readonly data?: unknown
}

/** The API's own refusal. */
export function refusal(
  { status, ...rest }: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Fault {
  const body = { success: false, code: status, message: 'Refused by a test', ...rest }
  return {
    does: 'answer',
    answer: { status, type: 'application/json', body: JSON.stringify(body), headers },
  }
}

function conflict(error_type: string): Fault {
  return refusal({ status: 409, error_type })
}

const faults = {
  'an error 500': {
    does: 'answer',
    answer: {
      status: 500,
      type: 'application/json',
      body: JSON.stringify({ success: false, code: 500, message: 'Internal Server Error' }),
    },
  },
  'a gateway’s 502': refusal({ status: 502, error_type: 'GATEWAY' }),
  'a proxy’s 502': {
    does: 'answer',
    answer: {
      status: 502,
      type: 'text/html',
      body: '<html><h1>502 Bad Gateway</h1></html>',
    },
  },
  'HTML for JSON': {
    does: 'answer',
    answer: { status: 200, type: 'text/html', body: '<!doctype html><p>Welcome to the Wi-Fi</p>' },
  },
  'a wrong type': {
    does: 'spoil',
    spoil: (data, field) =>
      withField(data, field, (value) => (typeof value === 'string' ? 42 : 'forty-two')),
  },
  'a missing field': { does: 'spoil', spoil: (data, field) => withField(data, field) },
  'empty data': {
    does: 'answer',
    answer: { status: 200, type: 'application/json', body: JSON.stringify(envelope) },
  },
  'no answer': { does: 'hang' },
  'a reset connection': { does: 'reset' },
  'no network': { does: 'go offline' },
  'a limit 429': refusal({ status: 429, error_type: 'RATE_LIMITED' }, { 'Retry-After': '7' }),
  'a 401': refusal({ status: 401, error_type: 'UNAUTHENTICATED' }),
  'a 403': refusal({ status: 403, error_type: 'FORBIDDEN' }),
  'a 404': refusal({ status: 404, error_type: 'NOT_FOUND' }),
  'a 409 CONFLICT': conflict('CONFLICT'),
  'a 409 ALREADY_SUBSCRIBED': conflict('ALREADY_SUBSCRIBED'),
  'a 409 ORDER_PENDING': conflict('ORDER_PENDING'),
  'a 409 PRICE_CHANGED': conflict('PRICE_CHANGED'),
  'a 409 DOWNGRADE_NOT_ALLOWED': conflict('DOWNGRADE_NOT_ALLOWED'),
  'a 409 SOLD_OUT': conflict('SOLD_OUT'),
  'a 409 NOT_ON_SALE': conflict('NOT_ON_SALE'),
  'a 409 IDEMPOTENCY_CONFLICT': conflict('IDEMPOTENCY_CONFLICT'),
  'a 422': refusal({ status: 422, error_type: 'VALIDATION' }),
  'a 422 PROMO_INVALID': refusal({
    status: 422,
    error_type: 'PROMO_INVALID',
    errors: [{ field: 'promo_code', message: 'Refused by a test' }],
  }),
  'a slow answer': { does: 'wait', ms: 700 },
} as const satisfies Record<string, Fault>

export type FaultName = keyof typeof faults

export const faultNames = Object.keys(faults).filter((name): name is FaultName =>
  Object.hasOwn(faults, name),
)

/** No failure, but a list in which nothing can be chosen. */
export const emptyList: Fault = { does: 'spoil', spoil: emptied }

/** The answer comes, but later than anybody likes to wait. */
export function slowness(ms: number): Fault {
  return { does: 'wait', ms }
}

export interface Breakage {
  /** How many calls have met the fault. */
  hits(): number
  /** How many slow ones have been let through by now. */
  letThrough(): number
  /** From now on the calls reach the server again. */
  mend(): Promise<void>
}

interface BreakOptions {
  /** `lost`: the server does what it is asked, and only its answer suffers. */
  readonly reaches?: 'nobody' | 'the server'
}

/**
 * Makes one call of the API, or one part of the gateway's, fail in this page until it is mended. A faulty answer carries what the API's own would:
 * the CORS headers of another origin, and a request id.
 */
export async function breakCall(
  page: Page,
  [name, named]: readonly [CallName | SnapPart, FaultName | Fault],
  { reaches = 'nobody' }: BreakOptions = {},
): Promise<Breakage> {
  const pattern = isSnapPart(name) ? snapParts[name] : '**/api/**'
  const fault: Fault = typeof named === 'string' ? faults[named] : named
  const held = new Set<Route>()
  const underWay = new Set<Promise<void>>()
  let hits = 0
  let letThrough = 0
  let isMended = false
  const wasMended = () => isMended

  const meet = async (route: Route, request: Request): Promise<void> => {
    const isMet = isSnapPart(name) || isCall(apiCalls[name], request)
    if (wasMended() || !isMet) return route.fallback()
    hits += 1
    if (reaches === 'the server' && fault.does !== 'spoil') await route.fetch()
    switch (fault.does) {
      case 'answer':
        return fulfill(route, fault.answer)
      case 'spoil': {
        const response = await route.fetch()
        const body = (await response.json()) as { data?: unknown }
        const json = {
          ...body,
          data: fault.spoil(body.data, isSnapPart(name) ? '' : apiCalls[name].field),
        }
        return route.fulfill({
          response,
          headers: { ...response.headers(), 'x-request-id': REQUEST_ID },
          body: JSON.stringify(json),
        })
      }
      case 'hang':
        held.add(route)
        return undefined
      case 'reset':
        return route.abort('connectionreset')
      case 'go offline':
        await seeShell(page)
        // The total is asked before it is known who asks; losing that answer too is another cell.
        if (name === 'summary')
          await expect(page.getByRole('button', { name: 'Akun' })).toBeVisible()
        if (wasMended()) return route.fallback()
        await page.context().setOffline(true)
        // The request may have lost its page, or its network, before.
        return route.abort('internetdisconnected').catch(() => undefined)
      case 'wait':
        await new Promise((resolve) => setTimeout(resolve, fault.ms))
        letThrough += 1
        return route.fallback()
    }
  }
  const handler = async (route: Route, request: Request) => {
    const meeting = meet(route, request)
    underWay.add(meeting)
    await meeting.finally(() => underWay.delete(meeting))
  }
  await page.route(pattern, handler)

  return {
    hits: () => hits,
    letThrough: () => letThrough,
    async mend() {
      isMended = true
      // What has met the fault meets all of it. The handler stays: with the last one gone the browser stops asking the
      // test, and a request of any kind that it was about to ask for is never let go.
      await Promise.allSettled(underWay)
      for (const route of held) await route.abort().catch(() => undefined)
      if (fault.does === 'go offline') await page.context().setOffline(false)
    },
  }
}

/** A page that goes offline before its own code is there has nothing to say: that is the browser's part. */
async function seeShell(page: Page): Promise<void> {
  await expect(page.locator('#app :is(h1, [role="status"])').first()).toBeVisible()
  // What was rendered beforehand stands there before its code does.
  await page.waitForFunction(() => document.readyState === 'complete')
}

async function fulfill(route: Route, { status, type, body, headers }: Answer): Promise<void> {
  const origin = (await route.request().headerValue('origin')) ?? ''
  await route.fulfill({
    status,
    contentType: `${type}; charset=utf-8`,
    headers: {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Expose-Headers': 'X-Request-Id, Retry-After, Date',
      'X-Request-Id': REQUEST_ID,
      ...headers,
    },
    body,
  })
}

/** The same data with nothing in its lists. */
function emptied(data: unknown): unknown {
  if (Array.isArray(data)) return []
  const fields = Object.entries((data ?? {}) as Record<string, unknown>)
  return Object.fromEntries(fields.map(([key, value]) => [key, Array.isArray(value) ? [] : value]))
}

/** A copy of `data` with the field at `path` changed, or gone where there is no change. */
function withField(data: unknown, path: string, change?: (value: unknown) => unknown): unknown {
  const [key = '', ...rest] = path.split('.')
  const copy: Record<string, unknown> | unknown[] = Array.isArray(data)
    ? [...(data as unknown[])]
    : { ...(data as Record<string, unknown> | null) }
  const fields = copy as Record<string, unknown>
  if (rest.length > 0) fields[key] = withField(fields[key], rest.join('.'), change)
  else if (change) fields[key] = change(fields[key])
  else delete fields[key]
  return copy
}
