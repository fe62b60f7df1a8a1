/** A call of the API as the page makes it, and a field that every answer of it must have. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Under the API's base path. */
  readonly path: RegExp
  /** Where the field stands in `data`, dotted. */
  readonly field: string
}

export const apiCalls = {
  refresh: { method: 'POST', path: /^\/auth\/refresh$/, field: 'access_token' },
  login: { method: 'POST', path: /^\/auth\/login$/, field: 'user.id' },
  register: { method: 'POST', path: /^\/auth\/register$/, field: 'user.id' },
  logout: { method: 'POST', path: /^\/auth\/logout$/, field: '' },
  forgot: { method: 'POST', path: /^\/auth\/forgot-password$/, field: '' },
  reset: { method: 'POST', path: /^\/auth\/reset-password$/, field: '' },
  plans: { method: 'GET', path: /^\/plans$/, field: '1.price' },
  summary: { method: 'GET', path: /^\/payment\/summary$/, field: 'total' },
  checkout: { method: 'POST', path: /^\/payment\/checkout$/, field: 'order_id' },
  subscription: { method: 'GET', path: /^\/payment\/status$/, field: 'is_active' },
  planChange: { method: 'POST', path: /^\/subscription$/, field: 'is_active' },
  order: { method: 'GET', path: /^\/orders\/[^/]+$/, field: 'total' },
  sync: { method: 'POST', path: /^\/orders\/[^/]+\/sync$/, field: 'total' },
  cancel: { method: 'POST', path: /^\/orders\/[^/]+\/cancel$/, field: 'status' },
  orders: { method: 'GET', path: /^\/orders$/, field: 'orders.0.total' },
  billing: { method: 'GET', path: /^\/user\/billing$/, field: 'city' },
  savedBilling: { method: 'PUT', path: /^\/user\/billing$/, field: '' },
  refunds: { method: 'GET', path: /^\/user\/refunds$/, field: '0.reason' },
  refundRequest: { method: 'POST', path: /^\/user\/refund\/request$/, field: 'refund_id' },
  countries: { method: 'GET', path: /^\/countries$/, field: '0.name' },
  states: { method: 'GET', path: /^\/states$/, field: 'states.0.name' },
  cities: { method: 'GET', path: /^\/cities$/, field: 'cities.0.name' },
  postcode: { method: 'GET', path: /^\/postcodes\/[^/]+$/, field: '0.state' },
  zipcodes: { method: 'GET', path: /^\/zipcodes$/, field: 'postcodes.0.code' },
  usage: { method: 'GET', path: /^\/user\/usage-status$/, field: 'storage.notebooks.limit' },
  notebooks: { method: 'GET', path: /^\/notebooks$/, field: '0.title' },
  newNotebook: { method: 'POST', path: /^\/notebooks$/, field: 'title' },
  notes: { method: 'GET', path: /^\/notebooks\/[^/]+\/notes$/, field: '0.title' },
  newNote: { method: 'POST', path: /^\/notebooks\/[^/]+\/notes$/, field: 'title' },
  savedNote: { method: 'PUT', path: /^\/notes\/[^/]+$/, field: 'title' },
  deletedNote: { method: 'DELETE', path: /^\/notes\/[^/]+$/, field: '' },
  chat: { method: 'POST', path: /^\/ai\/chat$/, field: 'reply' },
  search: { method: 'POST', path: /^\/ai\/search$/, field: 'results.0.title' },
} as const satisfies Record<string, ApiCall>

export type CallName = keyof typeof apiCalls

/** What the page loads from the gateway. */
export const snapParts = {
  'snap.js': /\/snap\.js(\?|$)/,
  'Snap frame': /\/popup\.html(\?|$)/,
} as const

export type SnapPart = keyof typeof snapParts

export function isSnapPart(name: CallName | SnapPart): name is SnapPart {
  return Object.hasOwn(snapParts, name)
}

export function isCall(call: ApiCall, request: { method(): string; url(): string }): boolean {
  const { pathname } = new URL(request.url())
  const path = /^\/api(\/.*)$/.exec(pathname)?.[1]
  return request.method() === call.method && path !== undefined && call.path.test(path)
}
