import { type Locale, locales } from '../shared/i18n/locale.ts'
import type { PlanSnapshots } from './page-renderer.ts'

const patienceMs = 3_000

export interface PlanSnapshotReading {
  readonly plans: PlanSnapshots
  /** Sentences about languages without a snapshot. */
  readonly problems: string[]
}

/** Asks the API at `baseUrl` (`https://…/api`) what it sells, in each language. Never throws. */
export async function readPlanSnapshots(baseUrl: string): Promise<PlanSnapshotReading> {
  const readings = await Promise.all(
    locales.map(async (locale) => {
      try {
        return { plans: { [locale]: await readPlans(baseUrl, locale) }, problems: [] }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        return { plans: {}, problems: [`No plans from ${baseUrl} in "${locale}": ${reason}`] }
      }
    }),
  )
  return {
    plans: Object.assign({}, ...readings.map(({ plans }) => plans)),
    problems: readings.flatMap(({ problems }) => problems),
  }
}

async function readPlans(baseUrl: string, locale: Locale): Promise<unknown> {
  const answer = await fetch(`${baseUrl}/plans`, {
    headers: { Accept: 'application/json', 'Accept-Language': locale },
    signal: AbortSignal.timeout(patienceMs),
  })
  if (!answer.ok) throw new Error(`it answered ${answer.status}`)
  const body: unknown = await answer.json()
  if (typeof body !== 'object' || body === null || !('data' in body))
    throw new Error('it has no data')
  return body.data
}
