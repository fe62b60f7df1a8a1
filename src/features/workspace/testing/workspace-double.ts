import { http, HttpResponse } from 'msw'

const midnight = '2026-11-22T00:00:00+07:00'
const noon = '2026-11-21T12:00:00+07:00'

interface Count {
  used: number
  limit: number
}

interface DoubleNote {
  id: string
  notebook_id: string
  title: string
  content: string
}

const tiers = [
  { slug: 'free', name: 'Free', price: 0, chats: 5, searches: 0 },
  { slug: 'plus', name: 'Plus', price: 99_000, chats: 20, searches: 10 },
  { slug: 'team', name: 'Team', price: 799_000, chats: -1, searches: -1 },
]

function planOf(tier: (typeof tiers)[number], rank: number, period: 'month' | 'year') {
  return {
    id: `${tier.slug}-${period}`,
    name: tier.name,
    slug: tier.slug,
    rank,
    tagline: null,
    price: period === 'year' ? 10 * tier.price : tier.price,
    currency: 'IDR',
    billing_period: period,
    is_most_popular: false,
    limits: {
      max_notebooks: rank === 0 ? 3 : -1,
      max_notes_per_notebook: rank === 0 ? 10 : -1,
      ai_chat_daily: tier.chats,
      semantic_search_daily: tier.searches,
    },
    features: [],
  }
}

const plans = tiers.flatMap((tier, rank) =>
  (tier.price === 0 ? (['month'] as const) : (['month', 'year'] as const)).map((period) =>
    planOf(tier, rank, period),
  ),
)

function ok(data: unknown) {
  return HttpResponse.json({ success: true, code: 200, message: 'OK', data })
}

function refuse(status: number, type: string, data?: unknown) {
  return HttpResponse.json(
    { success: false, code: status, message: 'Ditolak', error_type: type, data },
    { status, headers: { 'X-Request-Id': 'req-7' } },
  )
}

/** Sari's workspace in memory: one notebook with a note, on the free plan unless a test says otherwise. */
export function createWorkspaceDouble() {
  const state = {
    plan: { slug: 'free', name: 'Free' },
    chats: { used: 3, limit: 5 } as Count,
    searches: { used: 0, limit: 0 } as Count,
    notebooks: [{ id: 'nbk_1', title: 'Rapat' }],
    notes: [
      { id: 'note_1', notebook_id: 'nbk_1', title: 'Agenda', content: 'Anggaran perjalanan' },
    ] as DoubleNote[],
    limits: { notebooks: 3, notes: 10 },
    /** The calls in their order, such as `POST /ai/chat`. */
    calls: [] as string[],
  }

  const meter = ({ used, limit }: Count) => ({ used, limit, can_use: limit === -1 || used < limit })
  const daily = (count: Count) => ({ ...meter(count), resets_at: midnight })
  const notesIn = (id: string) => state.notes.filter(({ notebook_id: own }) => own === id)
  const times = { created_at: noon, updated_at: noon }
  const notebookView = (notebook: (typeof state.notebooks)[number]) => ({
    ...notebook,
    ...times,
    notes_count: notesIn(notebook.id).length,
  })

  function spend(feature: string, count: Count) {
    if (count.limit === 0) return refuse(403, 'FEATURE_NOT_IN_PLAN', { feature })
    if (count.limit !== -1 && count.used >= count.limit) {
      const details = { feature, ...count, reset_after: midnight, show_modal_pricing: true }
      return refuse(429, 'LIMIT_EXCEEDED', details)
    }
    count.used += 1
    return undefined
  }

  async function bodyOf(request: Request): Promise<Record<string, string>> {
    return (await request.json()) as Record<string, string>
  }

  const handlers = [
    http.all('*/api/*', ({ request }) => {
      state.calls.push(`${request.method} ${new URL(request.url).pathname.replace('/api', '')}`)
    }),
    http.get('*/api/plans', () => ok(plans)),
    http.get('*/api/payment/summary', ({ request }) => {
      const asked = new URL(request.url).searchParams
      const plan = plans.find(
        ({ slug, billing_period: period }) =>
          slug === asked.get('plan') && period === asked.get('period'),
      )
      if (plan === undefined) return refuse(404, 'NOT_FOUND')
      const tax = Math.floor((plan.price * 11) / 100)
      return ok({
        plan_id: plan.id,
        plan_name: plan.name,
        billing_period: plan.billing_period,
        price_per_unit: '',
        subtotal: plan.price,
        tax,
        total: plan.price + tax,
        currency: 'IDR',
        lines: [
          { kind: 'plan', label: plan.name, amount: plan.price },
          { kind: 'tax', label: 'PPN', amount: tax },
        ],
        renewal: 'manual',
        summary_version: plan.id,
      })
    }),
    http.get('*/api/payment/status', () => refuse(503, 'UNAVAILABLE')),
    http.get('*/api/user/usage-status', () => {
      const fullest = Math.max(0, ...state.notebooks.map(({ id }) => notesIn(id).length))
      return ok({
        plan: { id: `${state.plan.slug}-month`, ...state.plan },
        storage: {
          notebooks: meter({ used: state.notebooks.length, limit: state.limits.notebooks }),
          notes: meter({ used: fullest, limit: state.limits.notes }),
        },
        daily: { ai_chat: daily(state.chats), semantic_search: daily(state.searches) },
        upgrade_available: state.plan.slug !== 'team',
        server_time: noon,
      })
    }),
    http.get('*/api/notebooks', () => ok(state.notebooks.map(notebookView))),
    http.post('*/api/notebooks', async ({ request }) => {
      const { title = '' } = await bodyOf(request)
      const notebook = { id: `nbk_${state.notebooks.length + 1}`, title }
      state.notebooks.push(notebook)
      return ok(notebookView(notebook))
    }),
    http.get('*/api/notebooks/:id/notes', ({ params }) =>
      ok(notesIn(String(params['id'])).map((note) => ({ ...note, ...times }))),
    ),
    http.post('*/api/notebooks/:id/notes', async ({ request, params }) => {
      const { title = '', content = '' } = await bodyOf(request)
      const note = {
        id: `note_${state.notes.length + 1}`,
        notebook_id: String(params['id']),
        title,
        content,
      }
      state.notes.push(note)
      return ok({ ...note, ...times })
    }),
    http.put('*/api/notes/:id', async ({ request, params }) => {
      const note = state.notes.find(({ id }) => id === params['id'])
      if (note === undefined) return refuse(404, 'NOT_FOUND')
      Object.assign(note, await bodyOf(request))
      return ok({ ...note, ...times })
    }),
    http.delete('*/api/notes/:id', ({ params }) => {
      const left = state.notes.filter(({ id }) => id !== params['id'])
      if (left.length === state.notes.length) return refuse(404, 'NOT_FOUND')
      state.notes = left
      return ok(null)
    }),
    http.post('*/api/ai/chat', async ({ request }) => {
      const { message } = await bodyOf(request)
      return spend('ai_chat', state.chats) ?? ok({ reply: `Jawaban untuk: ${message}` })
    }),
    http.post('*/api/ai/search', async ({ request }) => {
      const { query = '' } = await bodyOf(request)
      const found = state.notes
        .filter(({ content }) => content.toLowerCase().includes(query.toLowerCase()))
        .map(({ id, notebook_id, title, content }) => ({
          note_id: id,
          notebook_id,
          title,
          excerpt: content,
        }))
      return spend('semantic_search', state.searches) ?? ok({ results: found })
    }),
  ]

  return { state, handlers }
}
