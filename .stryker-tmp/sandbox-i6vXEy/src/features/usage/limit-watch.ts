// @ts-nocheck
import type { QueryClient } from '@tanstack/react-query'
import { failureOf } from '@/shared/lib/failure'
import { type LimitHit, limitHitOf } from './limit-hit'
import { correctUsage } from './usage-counting'

/**
 * The one path from a refused limit to the screen: hears every query and mutation that fails with `LIMIT_EXCEEDED` or
 * `FEATURE_NOT_IN_PLAN`, corrects the usage and calls `open`, once for each event: not again for an error that passes
 * through a second cache, nor for a query that is refused again and again.
 */
export function watchLimits(queryClient: QueryClient, open: (hit: LimitHit) => void): () => void {
  const told = new WeakSet<object>()
  const refusedQueries = new Set<string>()

  function tell(error: object, hit: LimitHit) {
    if (told.has(error)) return
    told.add(error)
    void correctUsage(queryClient, hit)
    open(hit)
  }

  const ignoreQueries = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return
    const { queryHash } = event.query
    if (event.action.type === 'success') refusedQueries.delete(queryHash)
    if (event.action.type !== 'error') return
    const { error } = event.action
    const hit = limitHitOf(failureOf(error))
    if (hit === undefined || refusedQueries.has(queryHash)) return
    refusedQueries.add(queryHash)
    tell(error, hit)
  })

  const ignoreMutations = queryClient.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return
    const { error } = event.action
    const hit = limitHitOf(failureOf(error))
    if (hit !== undefined && error instanceof Error) tell(error, hit)
  })

  return () => {
    ignoreQueries()
    ignoreMutations()
  }
}
