// @ts-nocheck
import type { MutationFunctionContext, QueryClient } from '@tanstack/react-query'
import type { LimitHit } from './limit-hit'
import { countedAhead } from './rules/meter-rules'
import { recountUsage, usageIn, usageQueries } from './usage-queries'
import type { Feature, Meter } from './usage-schema'

const { queryKey } = usageQueries.current(true)

/** Changes one meter in the cache, after stopping the answers under way, which do not know of the change yet. */
async function changeMeter(
  queryClient: QueryClient,
  feature: Feature,
  change: (meter: Meter) => Meter,
): Promise<void> {
  if (usageIn(queryClient) === undefined) return
  await queryClient.cancelQueries({ queryKey })
  const usage = usageIn(queryClient)
  if (usage === undefined) return
  const meters = { ...usage.meters, [feature]: change(usage.meters[feature]) }
  queryClient.setQueryData(queryKey, { ...usage, meters })
}

/** Counts a use before the server has told of it; the returned function takes it back unless the server spoke since. */
export async function countAhead(
  queryClient: QueryClient,
  feature: Feature,
  used?: number,
): Promise<() => void> {
  const before = usageIn(queryClient)
  await changeMeter(queryClient, feature, (meter) => countedAhead(meter, used))
  const after = usageIn(queryClient)
  return () => {
    if (usageIn(queryClient) === after) queryClient.setQueryData(queryKey, before)
  }
}

/** The numbers of a refusal are the server's own, and newer than any answer before it. */
export async function correctUsage(queryClient: QueryClient, hit: LimitHit): Promise<void> {
  if (hit.reason === 'limit') {
    const { used, limit, resetsAt } = hit
    await changeMeter(queryClient, hit.feature, (meter) => ({
      used: Math.max(used, hit.feature === 'notes' ? meter.used : 0),
      limit,
      canUse: false,
      resetsAt: resetsAt ?? meter.resetsAt,
    }))
  }
  recountUsage(queryClient)
}

/**
 * The options of a mutation that uses a feature: it counts ahead, takes the count back when it fails and lets
 * the server have the last word. `usedBefore` is for notes, which count in their own notebook.
 */
export function counting<Variables>(
  feature: Feature,
  usedBefore?: (variables: Variables) => number,
) {
  return {
    onMutate: (variables: Variables, { client }: MutationFunctionContext) =>
      countAhead(client, feature, usedBefore?.(variables)),
    onError: (_error: Error, _variables: Variables, takeBack: (() => void) | undefined) =>
      takeBack?.(),
    onSettled: (
      _data: unknown,
      _error: Error | null,
      _variables: Variables,
      _takeBack: (() => void) | undefined,
      { client }: MutationFunctionContext,
    ) => recountUsage(client),
  }
}
