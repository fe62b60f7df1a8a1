import {
  queryOptions,
  type QueryClient,
  type QueryState,
  skipToken,
  useQuery,
} from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { useSession } from '@/features/session/session-queries'
import { request } from '@/shared/api/api'
import type { Instant } from '@/shared/api/wire'
import { serverNow } from '@/shared/lib/server-clock'
import { countedAhead } from './rules/meter-rules'
import { type Feature, features, usageSchema } from './usage-schema'

export type Usage = z.output<typeof usageSchema> & {
  /** When the answer came, on this device's clock: with `serverTime`, how far that clock is off. */
  readonly receivedAt: Instant
}

/** A reset that the server has not made yet is asked for again in a minute. */
const overduePauseMs = 60_000
/** The server resets at the moment itself, on its own clock; a little later it surely has. */
const afterResetMs = 1_000
/** A timer takes no more than 24 days; one that is this long is set again. */
const longestPauseMs = 24 * 3_600_000

export const usageQueries = {
  all: () => ['usage'] as const,
  current: (signedIn: boolean) =>
    queryOptions({
      queryKey: [...usageQueries.all(), 'current'],
      queryFn: signedIn ? ({ signal, client }) => readUsage(client, signal) : skipToken,
      refetchInterval: ({ state }: { state: QueryState<Usage> }) => pauseToReset(state.data),
    }),
}

async function readUsage(queryClient: QueryClient, signal: AbortSignal): Promise<Usage> {
  const usage = await request(usageSchema, { url: '/user/usage-status', auth: 'required', signal })
  return withUsesUnderWay(queryClient, { ...usage, receivedAt: Date.now() })
}

/** An answer that comes while a use is under way may not know of it: the count ahead of it stays, within the same day. */
function withUsesUnderWay(queryClient: QueryClient, usage: Usage): Usage {
  const known = usageIn(queryClient)
  if (known === undefined) return usage
  const meters = { ...usage.meters }
  for (const feature of featuresUnderWay(queryClient)) {
    const [answer, ahead] = [meters[feature], known.meters[feature]]
    if (answer.resetsAt === ahead.resetsAt && answer.used < ahead.used) {
      meters[feature] = countedAhead(answer, ahead.used - 1)
    }
  }
  return { ...usage, meters }
}

/** The `meta` of a mutation that uses a feature. */
export function usesOf(feature: Feature) {
  return { uses: feature } as const
}

function featuresUnderWay(queryClient: QueryClient): Feature[] {
  const underWay = queryClient.getMutationCache().findAll({ status: 'pending' })
  return features.filter((feature) => underWay.some(({ meta }) => meta?.['uses'] === feature))
}

/** What the signed-in person's plan allows and how much of it is used. */
export function useUsage() {
  const session = useSession()
  return useQuery(usageQueries.current(Boolean(session.data)))
}

/** How long until the counters are asked for again: until the first of them starts anew, or not at all. */
export function pauseToReset(usage: Usage | undefined, now = Date.now()): number | false {
  if (usage === undefined) return false
  const resets = Object.values(usage.meters).flatMap(({ resetsAt }) => resetsAt ?? [])
  if (resets.length === 0) return false
  const pause = Math.min(...resets) - serverNow(usage, now) + afterResetMs
  return pause > 0 ? Math.min(pause, longestPauseMs) : overduePauseMs
}

export function usageIn(queryClient: QueryClient): Usage | undefined {
  return queryClient.getQueryData(usageQueries.current(true).queryKey)
}

/** Asks again; an answer that is still on its way is dropped, since it may be older than what just happened. */
export function recountUsage(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: usageQueries.all() })
}
