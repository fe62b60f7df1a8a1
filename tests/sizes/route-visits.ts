import type { APIRequestContext, APIResponse, Locator, Page } from '@playwright/test'
import * as z from 'zod/mini'
import { ADDRESS, DEMO } from '../../mocks/domain/scenarios.ts'

/** The buyer before the page opens: cookies of these requests are the browser's own. */
type Visitor = { request: APIRequestContext; api: string; origin: string }

export type RouteVisit = {
  route: string
  /** Prepares what the route needs, and says where to go. */
  arrive: (visitor: Visitor) => Promise<string>
  /** Calls of the API that must have been answered: paths below the API's base. */
  answered: readonly string[]
  /** What must be visible and enabled. */
  ready: (page: Page) => Locator
  /** Brotli bytes. */
  budget: { js: number; css: number }
}

const CSS = 12_000

export const routeVisits: readonly RouteVisit[] = [
  {
    route: '/',
    arrive: async () => '/',
    answered: ['/plans'],
    ready: (page) => page.getByRole('heading', { level: 1 }),
    budget: { js: 130_000, css: CSS },
  },
  {
    route: '/pricing',
    arrive: async () => '/pricing',
    answered: ['/plans'],
    ready: (page) => page.getByRole('heading', { name: 'Pro', exact: true }),
    budget: { js: 130_000, css: CSS },
  },
  {
    route: '/checkout',
    arrive: async (visitor) => {
      await signIn(visitor)
      return '/checkout?plan=pro&period=year'
    },
    answered: ['/payment/summary'],
    ready: (page) => page.getByRole('button', { name: /^Bayar Rp/ }),
    budget: { js: 162_000, css: CSS },
  },
  {
    route: '/orders/$orderId',
    arrive: async (visitor) => `/orders/${await placeOrder(visitor)}`,
    answered: ['/orders/'],
    ready: (page) => page.getByRole('heading', { level: 1 }),
    budget: { js: 155_000, css: CSS },
  },
  {
    route: '/app',
    arrive: async (visitor) => {
      await signIn(visitor)
      return '/app'
    },
    answered: ['/user/usage-status', '/notebooks'],
    ready: (page) => page.getByRole('heading', { level: 1 }),
    budget: { js: 146_500, css: CSS },
  },
]

async function signIn({ request, api, origin }: Visitor): Promise<string> {
  const { email, password } = DEMO
  const answer = await request.post(`${api}/api/auth/login`, {
    headers: { Origin: origin },
    data: { email, password, remember_me: true },
  })
  return (await dataOf(answer, z.object({ access_token: z.string() }))).access_token
}

async function placeOrder(visitor: Visitor): Promise<string> {
  const { request, api } = visitor
  const headers = { Authorization: `Bearer ${await signIn(visitor)}` }
  const summary = await dataOf(
    await request.get(`${api}/api/payment/summary?plan=pro&period=year`, { headers }),
    z.object({ plan_id: z.string(), summary_version: z.string() }),
  )
  const checkout = await request.post(`${api}/api/payment/checkout`, {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    data: { ...summary, ...ADDRESS },
  })
  return (await dataOf(checkout, z.object({ order_id: z.string() }))).order_id
}

async function dataOf<T>(answer: APIResponse, data: z.ZodMiniType<T>): Promise<T> {
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}.`)
  return z.parse(z.object({ data }), await answer.json()).data
}
