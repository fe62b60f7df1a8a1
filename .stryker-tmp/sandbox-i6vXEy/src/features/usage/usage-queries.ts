// @ts-nocheck
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
import { usageSchema } from './usage-schema'

export type Usage = z.output<typeof usageSchema> & {
  /** When the answer came, on this device's clock: with `serverTime`, how far that clock is off. */
  readonly receivedAt: Instant
}

const shortestPauseMs = 60_000

export const usageQueries = {
  all: () => ['usage'] as const,
  current: (signedIn: boolean) =>
    queryOptions({
      queryKey: [...usageQueries.all(), 'current'],
      queryFn: signedIn ? ({ signal }) => readUsage(signal) : skipToken,
      refetchInterval: ({ state }: { state: QueryState<Usage> }) => pauseToReset(state.data),
    }),
}

async function readUsage(signal: AbortSignal): Promise<Usage> {
  const usage = await request(usageSchema, { url: '/user/usage-status', auth: 'required', signal })
  return { ...usage, receivedAt: Date.now() }
}

/** What the signed-in person's plan allows and how much of it is used. */
export function useUsage() {
  const session = useSession()
  return useQuery(usageQueries.current(Boolean(session.data)))
}

/** The server's clock, whatever the device's shows. */
export function serverNow({ serverTime, receivedAt }: Usage, now = Date.now()): Instant {
  return serverTime + (now - receivedAt)
}

/** How long until the counters are asked for again: until the first of them starts anew, or not at all. */
export function pauseToReset(usage: Usage | undefined, now = Date.now()): number | false {
  if (usage === undefined) return false
  const resets = Object.values(usage.meters).flatMap(({ resetsAt }) => resetsAt ?? [])
  if (resets.length === 0) return false
  return Math.max(shortestPauseMs, Math.min(...resets) - serverNow(usage, now))
}

export function usageIn(queryClient: QueryClient): Usage | undefined {
  return queryClient.getQueryData(usageQueries.current(true).queryKey)
}

/** Asks again; an answer that is still on its way is dropped, since it may be older than what just happened. */
export function recountUsage(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: usageQueries.all() })
}
