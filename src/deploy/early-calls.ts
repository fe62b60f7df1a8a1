import type { AppConfig } from '../shared/config/app-config.ts'
import type { EarlyAnswer, EarlyCall } from '../shared/api/early-call.ts'

interface Names {
  /** The id of the page's data block. */
  readonly config: string
  /** The lock and the channel of the session. */
  readonly session: string
}

/**
 * Asks the API, with the document's first bytes, what the page will ask anyway: who is signed in, the plans and, at
 * checkout, what the chosen one costs; and once it is known who is there, what they have and pay. The app takes the
 * answers over (`shared/api/early-answers.ts`), so the calls are its own in method, address and headers. Becomes an
 * inline script: it may use nothing from outside itself.
 */
export function startEarlyCalls(names: Names, checksum: (text: string) => string): void {
  const { lang, dataset } = document.documentElement
  const config = readConfig()
  if (!dataset['app'] || !config || !isSurelyOurs(config)) return
  const { api, payments } = config
  const calls: Partial<Record<string, EarlyCall>> = (window.earlyCalls = {})
  const callsOfBuyer: string[] = []

  refresh()
  const page = location.pathname.replace(/^\/en(?=\/|$)/, '')
  if (!/^\/?$|^\/(pricing|checkout)$/.test(page)) return
  calls['GET /plans'] = { answer: ask('GET', '/plans') }
  const search = new URLSearchParams(location.search)
  const plan = search.get('plan')
  if (page !== '/checkout' || !plan || payments === 'off') return
  const period = search.get('period') === 'year' ? 'year' : 'month'
  const summary = `/payment/summary?${new URLSearchParams({ plan, period })}`
  calls[`GET ${summary}`] = { answer: ask('GET', summary) }
  callsOfBuyer.push(summary, '/payment/status', '/user/billing')

  /** As `npm run configure` checked it. Anything else is for the app to check, or to refuse, before anybody is asked. */
  function readConfig(): AppConfig | undefined {
    const block = document.getElementById(names.config)
    const text = block?.textContent ?? ''
    return block?.dataset['checked'] === checksum(text) ? JSON.parse(text) : undefined
  }

  /** Where the app is was not known to `configure` unless `origin` says so. */
  function isSurelyOurs({ origin, api: { baseUrl } }: AppConfig): boolean {
    if (!isSecureContext) return false
    return (
      origin === location.origin || new URL(baseUrl, location.href).hostname === location.hostname
    )
  }

  function ask(method: string, url: string, token?: string): Promise<EarlyAnswer> {
    return fetch(api.baseUrl + url, {
      method,
      credentials: 'include',
      headers: {
        Accept: 'application/json, text/plain, */*',
        'Accept-Language': lang,
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(method === 'POST' && { 'Content-Type': 'application/json' }),
      },
      signal: AbortSignal.timeout(api.timeoutMs),
      ...(method === 'POST' && { body: '{}' }),
    })
      .then(async (answer) => ({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      }))
      .catch((error: Error) => ({ error: error.name }))
  }

  /** In this tab's turn (`shared/api/access-token.ts`), or not at all: the app then waits for what the other tab gets. */
  function refresh(): void {
    const start = (): Promise<EarlyAnswer> => {
      const answer = ask('POST', '/auth/refresh')
      const news = new BroadcastChannel(names.session)
      // Who signed in or out while the app was loading knows better.
      news.addEventListener('message', () => {
        delete calls['POST /auth/refresh']
        callsOfBuyer.length = 0
        news.close()
      })
      calls['POST /auth/refresh'] = { answer, news }
      // Before the app, which has the same answer, asks the same. What is no session is for it to tell.
      answer.then(askForBuyer).catch(() => undefined)
      return answer
    }
    void navigator.locks.request(names.session, { ifAvailable: true }, (lock) => lock && start())
  }

  function askForBuyer(session: EarlyAnswer): void {
    if ('error' in session || session.status !== 200) return
    const token: unknown = JSON.parse(session.body)?.data?.access_token
    if (typeof token !== 'string') return
    for (const url of callsOfBuyer)
      calls[`GET ${url} ${token}`] = { answer: ask('GET', url, token) }
  }
}
