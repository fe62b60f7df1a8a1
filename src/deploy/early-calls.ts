import type { AppConfig } from '../shared/config/app-config.ts'
import type { EarlyAnswer } from '../shared/api/early-answer.ts'

/**
 * Asks the API, with the document's first bytes, what the page will ask anyway: who is signed in, the plans and, at
 * checkout, what the chosen one costs. The app takes the answers over (`shared/api/early-adapter.ts`), so the calls are
 * its own in method, address and headers. Becomes an inline script: it may use nothing from outside itself.
 */
export function startEarlyCalls(configId: string): void {
  const config: AppConfig | null = JSON.parse(document.getElementById(configId)?.textContent ?? '')
  const { lang, dataset } = document.documentElement
  if (!config || !dataset['app']) return
  const early: Partial<Record<string, Promise<EarlyAnswer>>> = (window.earlyAnswers = {})
  const ask = (method: string, url: string) => {
    early[`${method} ${url}`] = fetch(config.api.baseUrl + url, {
      method,
      credentials: 'include',
      headers: {
        Accept: 'application/json, text/plain, */*',
        'Accept-Language': lang,
        ...(method === 'POST' && { 'Content-Type': 'application/json' }),
      },
      signal: AbortSignal.timeout(config.api.timeoutMs),
      ...(method === 'POST' && { body: '{}' }),
    })
      .then(async (answer) => ({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      }))
      .catch((error: Error) => ({ error: error.name }))
  }
  ask('POST', '/auth/refresh')
  const page = location.pathname.replace(/^\/en(?=\/|$)/, '')
  if (!/^\/?$|^\/(pricing|checkout)$/.test(page)) return
  ask('GET', '/plans')
  const search = new URLSearchParams(location.search)
  const plan = search.get('plan')
  if (page !== '/checkout' || !plan || config.payments === 'off') return
  const period = search.get('period') === 'year' ? 'year' : 'month'
  ask('GET', `/payment/summary?${new URLSearchParams({ plan, period })}`)
}
