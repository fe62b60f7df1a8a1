import { isScenarioName } from '../domain/scenarios.ts'
import type { Controls } from './controls.ts'

const PARAMETER = 'scenario'

interface PageAddress {
  location: Pick<Location, 'href'>
  history: Pick<History, 'replaceState' | 'state'>
}

/**
 * `?scenario=<name>` on any address puts that scenario in place before the app starts, and leaves the address. On the
 * landing page it also opens the scenario's own page. Gives the name back when there is no such scenario.
 */
export async function applyAddress(
  controls: Pick<Controls, 'reset'>,
  { location, history }: PageAddress,
): Promise<string | undefined> {
  const url = new URL(location.href)
  const name = url.searchParams.get(PARAMETER)
  if (name === null) return undefined
  url.searchParams.delete(PARAMETER)
  const opens = isScenarioName(name) ? await controls.reset(name) : undefined
  const next = opens !== undefined && isLanding(url) ? inLanguageOf(url, opens) : url
  history.replaceState(history.state, '', next)
  return opens === undefined ? name : undefined
}

function isLanding({ pathname }: URL): boolean {
  return /^\/(en\/?)?$/.test(pathname)
}

function inLanguageOf({ pathname, origin }: URL, opens: string): URL {
  const isEnglish = pathname !== '/' && !opens.startsWith('/en/')
  return new URL(isEnglish ? `/en${opens}` : opens, origin)
}
