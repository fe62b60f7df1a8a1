import { describe, expect, it } from 'vitest'
import { type ScenarioName, scenarioNames } from '../../mocks/domain/scenarios.ts'
import { Api } from './api-client.ts'
import type { Answer } from './api-answer.ts'

type Ask = (api: Api) => Promise<Answer>

const get =
  (path: string): Ask =>
  async (api) => {
    const newest = await api.look(({ orders }) => orders.at(-1)?.id ?? '')
    return api.get(path.replace('$order', newest))
  }

/** Presses "Bayar" for a plan as its page does, with the summary that it shows. */
const payFor =
  (slug: string): Ask =>
  async (api) => {
    const summary = await api.get(`/api/payment/summary?plan=${slug}&period=month`)
    const address = await api.get('/api/user/billing')
    const body = {
      ...(address.at('data') as object),
      plan_id: summary.text('data.plan_id'),
      summary_version: summary.text('data.summary_version'),
    }
    const headers = { 'idempotency-key': '7d0c1f0e-6f2b-4c1e-9a57-0d6f1a2b3c4d' }
    return api.post('/api/payment/checkout', body, headers)
  }

const STATUS = get('/api/payment/status')
const ORDER = get('/api/orders/$order')
const USAGE = get('/api/user/usage-status')
const SUMMARY = get('/api/payment/summary?plan=pro&period=month')

const SOME_TEXT = expect.stringMatching(/.+/)
const waitsFor = (payment: object) => ({ data: { status: 'pending_payment', payment } })
const kinds = (...lines: string[]) => ({ data: { lines: lines.map((kind) => ({ kind })) } })
const storage = (feature: string, meter: object) => ({ data: { storage: { [feature]: meter } } })
const daily = (feature: string, meter: object) => ({ data: { daily: { [feature]: meter } } })
const refused = (error_type: string) => ({ success: false, error_type })
const UNAVAILABLE = { success: false, code: 503 }

/** What is asked on the scenario's page, what the name promises of the answer, and what is not in it. */
const PROMISED: Record<ScenarioName, [ask: Ask, promised: object, ...absent: string[]]> = {
  'signed-out': [STATUS, refused('UNAUTHENTICATED')],
  fresh: [STATUS, { data: { status: 'free', is_active: false } }],
  'empty-account': [get('/api/notebooks'), { data: [] }],
  english: [STATUS, { data: { status: 'active' } }],
  'short-sessions': [(api) => api.signIn(), { data: { expires_in: 10 } }],
  'api-slow': [STATUS, { data: { status: 'free' } }],
  'api-failing': [STATUS, UNAVAILABLE],

  'free-near-ai-limit': [USAGE, daily('ai_chat', { used: 4, limit: 5, can_use: true })],
  'free-at-ai-limit': [
    (api) => api.post('/api/ai/chat', { message: 'Halo' }),
    { ...refused('LIMIT_EXCEEDED'), data: { feature: 'ai_chat', used: 5 } },
  ],
  'free-near-notebook-limit': [USAGE, storage('notebooks', { used: 2, limit: 3, can_use: true })],
  'free-at-notebook-limit': [
    (api) => api.post('/api/notebooks', { title: 'Satu lagi' }),
    { ...refused('LIMIT_EXCEEDED'), data: { feature: 'notebooks', used: 3 } },
  ],
  'free-near-note-limit': [USAGE, storage('notes', { used: 9, limit: 10, can_use: true })],
  'free-at-note-limit': [USAGE, storage('notes', { used: 10, limit: 10, can_use: false })],
  'plus-at-ai-limit': [USAGE, daily('ai_chat', { used: 20, limit: 20, can_use: false })],
  'plus-near-search-limit': [USAGE, daily('semantic_search', { used: 9, limit: 10 })],
  'plus-at-search-limit': [
    (api) => api.post('/api/ai/search', { query: 'rapat' }),
    { ...refused('LIMIT_EXCEEDED'), data: { feature: 'semantic_search', used: 10 } },
  ],
  'used-yesterday': [USAGE, daily('ai_chat', { used: 0, limit: 5, can_use: true })],
  'more-granted': [USAGE, daily('ai_chat', { used: 12, limit: 50, can_use: true })],
  'over-limits': [USAGE, storage('notebooks', { used: 6, limit: 3, can_use: false })],
  'usage-failing': [USAGE, UNAVAILABLE],

  'address-saved': [get('/api/user/billing'), { data: { city: '32.73', country: 'ID' } }],
  'address-abroad': [get('/api/user/billing'), { data: { city: 'Singapore', country: 'SG' } }],
  'sold-out': [payFor('pro'), refused('SOLD_OUT')],
  'not-on-sale': [payFor('pro'), refused('NOT_ON_SALE')],
  'price-changes': [
    payFor('pro'),
    { ...refused('PRICE_CHANGED'), data: { lines: [{ kind: 'plan', amount: 349_000 }, {}] } },
  ],
  promo: [
    get('/api/payment/summary?plan=pro&period=year&promo_code=HEMAT20'),
    kinds('plan', 'discount', 'tax'),
  ],
  'summary-failing': [SUMMARY, UNAVAILABLE],
  'plans-failing': [get('/api/plans'), UNAVAILABLE],
  'plans-empty': [get('/api/plans'), { data: [] }],
  'regions-empty': [get('/api/states?country=ID'), { data: { states: [] } }],
  'regions-failing': [get('/api/countries'), UNAVAILABLE],
  'snap-blocked': [get('/mock-control/state'), { settings: { snap_script: 'blocked' } }],
  'gateway-down': [payFor('pro'), refused('GATEWAY')],
  'no-token': [payFor('pro'), { success: true }, 'snap_token', 'snap_redirect_url'],
  'redirect-only': [payFor('pro'), { data: { snap_redirect_url: SOME_TEXT } }, 'snap_token'],
  'order-pending': [payFor('pro'), { ...refused('ORDER_PENDING'), data: { order_id: SOME_TEXT } }],
  'already-subscribed': [payFor('pro'), refused('ALREADY_SUBSCRIBED')],
  downgrade: [payFor('plus'), refused('DOWNGRADE_NOT_ALLOWED')],
  upgrade: [SUMMARY, kinds('plan', 'credit', 'tax')],
  'month-to-year': [
    get('/api/payment/summary?plan=pro&period=year'),
    kinds('plan', 'credit', 'tax'),
  ],

  'order-untouched': [
    ORDER,
    { data: { status: 'pending_payment', snap_token: SOME_TEXT } },
    'payment',
  ],
  'va-pending': [ORDER, waitsFor({ type: 'bank_transfer', bank: 'bca', va_number: SOME_TEXT })],
  'bni-pending': [ORDER, waitsFor({ type: 'bank_transfer', bank: 'bni', va_number: SOME_TEXT })],
  'bri-pending': [ORDER, waitsFor({ type: 'bank_transfer', bank: 'bri', va_number: SOME_TEXT })],
  'permata-pending': [ORDER, waitsFor({ type: 'bank_transfer', bank: 'permata' })],
  'mandiri-pending': [
    ORDER,
    waitsFor({ type: 'echannel', biller_code: SOME_TEXT, bill_key: SOME_TEXT }),
  ],
  'gopay-pending': [ORDER, waitsFor({ type: 'gopay', deeplink_url: SOME_TEXT })],
  'shopeepay-pending': [ORDER, waitsFor({ type: 'shopeepay', deeplink_url: SOME_TEXT })],
  'qris-pending': [ORDER, waitsFor({ type: 'qris', qr_string: SOME_TEXT })],
  'indomaret-pending': [
    ORDER,
    waitsFor({ type: 'cstore', store: 'indomaret', payment_code: SOME_TEXT }),
  ],
  'alfamart-pending': [
    ORDER,
    waitsFor({ type: 'cstore', store: 'alfamart', payment_code: SOME_TEXT }),
  ],
  'card-denied': [ORDER, { data: { status: 'pending_payment', failure: { code: 'denied' } } }],
  processing: [ORDER, { data: { status: 'processing' } }],
  'order-without-token': [
    ORDER,
    { data: { status: 'pending_payment' } },
    'snap_token',
    'snap_redirect_url',
  ],
  'order-gateway-down': [
    async (api) => api.post(`/api/orders/${(await ORDER(api)).text('data.order_id')}/sync`),
    refused('GATEWAY'),
  ],
  'notification-lost': [ORDER, waitsFor({ type: 'bank_transfer' })],
  'paid-activating': [
    ORDER,
    { data: { status: 'paid', subscription: { status: 'pending_payment' } } },
  ],
  paid: [ORDER, { data: { status: 'paid', subscription: { status: 'active' } } }],
  'paid-late': [ORDER, { data: { status: 'paid', payment: { type: 'bank_transfer' } } }],
  'payment-failed': [ORDER, { data: { status: 'failed', failure: { code: 'failed' } } }],
  failed: [ORDER, { data: { status: 'failed', failure: { code: 'reversed' } } }],
  expired: [ORDER, { data: { status: 'expired' } }],
  cancelled: [ORDER, { data: { status: 'cancelled' } }],
  'refund-requested': [get('/api/user/refunds'), { data: [{ status: 'pending' }] }],
  'refund-rejected': [get('/api/user/refunds'), { data: [{ status: 'rejected' }] }],
  refunded: [ORDER, { data: { status: 'refunded', subscription: { status: 'canceled' } } }],
  'partially-refunded': [
    ORDER,
    { data: { status: 'partially_refunded', refunded_amount: 100_000 } },
  ],
  'many-orders': [get('/api/orders'), { data: { next_cursor: SOME_TEXT } }],

  'pro-active': [STATUS, { data: { status: 'active', renewal: 'auto', plan: { slug: 'pro' } } }],
  'plus-active': [STATUS, { data: { status: 'active', renewal: 'manual' } }],
  'gopay-active': [ORDER, { data: { status: 'paid', payment: { type: 'gopay' } } }],
  'pro-yearly': [STATUS, { data: { status: 'active', plan: { billing_period: 'year' } } }],
  'team-active': [USAGE, { data: { upgrade_available: false } }],
  upgraded: [ORDER, { data: { status: 'paid', lines: [{}, { kind: 'credit' }, {}] } }],
  'cancel-scheduled': [STATUS, { data: { status: 'canceled', cancel_at_period_end: true } }],
  'cancel-ended': [STATUS, { data: { status: 'expired', cancel_at_period_end: false } }],
  'downgrade-scheduled': [STATUS, { data: { scheduled_plan: { slug: 'plus' } } }],
  'downgrade-due': [
    STATUS,
    { data: { scheduled_plan: { slug: 'plus' }, renewal_order_id: SOME_TEXT } },
  ],
  'year-to-month': [
    STATUS,
    { data: { plan: { billing_period: 'year' }, scheduled_plan: { id: 'plan_pro_month' } } },
  ],
  'renewal-due': [STATUS, { data: { status: 'active', renewal_order_id: SOME_TEXT } }],
  'renewal-waiting': [
    STATUS,
    { data: { status: 'active', renewal_order_id: SOME_TEXT, pending_order_id: SOME_TEXT } },
  ],
  'auto-renewed': [
    get('/api/orders'),
    { data: { orders: [{ status: 'paid' }, { status: 'paid' }] } },
  ],
  'auto-renewal-failed': [
    STATUS,
    { data: { status: 'grace_period', renewal: 'auto', renewal_order_id: SOME_TEXT } },
  ],
  grace: [STATUS, { data: { status: 'grace_period', is_active: true } }],
  'grace-last-day': [STATUS, { data: { status: 'grace_period', is_active: true } }],
  suspended: [STATUS, { data: { status: 'suspended', is_active: false } }],
  'subscription-expired': [STATUS, { data: { status: 'expired', is_active: false } }],
  'came-back': [STATUS, { data: { status: 'active', plan: { slug: 'plus' } } }],
}

describe('a named scenario', () => {
  it.each(scenarioNames)('answers as its name says: %s', async (scenario) => {
    const signedOut = scenario === 'signed-out'
    const api = signedOut ? new Api({ scenario }) : await Api.ofSari({ scenario })
    if (scenario === 'api-slow') await api.settings({ api_delay_ms: 0 })
    const [ask, promised, ...absent] = PROMISED[scenario]
    const answer = await ask(api)
    expect(answer.body).toMatchObject(promised)
    for (const field of absent) expect(answer.at(`data.${field}`)).toBeUndefined()
  })

  it('slows and breaks the API only, never the gateway or the controls', async () => {
    const api = await Api.ofSari()
    await api.settings({ api_delay_ms: 50, call_faults: { '/*': 'fails' } })
    const started = performance.now()
    expect((await api.get('/api/plans')).body).toMatchObject(UNAVAILABLE)
    expect(performance.now() - started).toBeGreaterThanOrEqual(45)
    expect((await api.get('/mock-control/state')).status).toBe(200)
  })
})
