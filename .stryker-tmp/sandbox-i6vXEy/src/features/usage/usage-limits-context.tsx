// @ts-nocheck
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react'
import { accessIn, type OwnCount } from './feature-access'
import { type LimitHit, limitHitAt } from './limit-hit'
import { watchLimits } from './limit-watch'
import { useToldLimit } from './told-limit'
import { usageIn, usageQueries } from './usage-queries'
import type { Feature } from './usage-schema'

interface UsageLimits {
  /** Tells of a limit and of the plans that lift it: not while one is told already, nor over a payment. */
  showPricingModal(limit: LimitHit): void
  /**
   * Whether to go on with a use. A "no" from before may be older than a payment or a reset, so the server is asked
   * again; if it says no too, the modal opens. Where it cannot be asked, the use may be tried.
   */
  mayUse(feature: Feature, own?: OwnCount): Promise<boolean>
}

export const UsageLimitsContext = createContext<UsageLimits | undefined>(undefined)

export function useUsageLimits(): UsageLimits {
  const limits = use(UsageLimitsContext)
  if (limits === undefined) throw new Error('UsageLimitsProvider is missing')
  return limits
}

/** Mounted once, inside the router and around every page: whatever call runs into a limit, the modal opens here. */
export function UsageLimitsProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient()
  const { told, tell, close } = useToldLimit()

  // The query cache lives outside React, and failures come from any page.
  useEffect(() => watchLimits(queryClient, (hit) => void tell(hit)), [queryClient, tell])

  const limits = useMemo(
    (): UsageLimits => ({
      showPricingModal: (hit) => void tell(hit),
      async mayUse(feature, own) {
        const hit = await confirmedHit(queryClient, feature, own)
        if (hit !== undefined) await tell(hit)
        return hit === undefined
      },
    }),
    [queryClient, tell],
  )

  return (
    <UsageLimitsContext value={limits}>
      {children}
      {told === undefined ? null : (
        <told.Modal hit={told.hit} returnFocusTo={told.returnFocusTo} onClose={close} />
      )}
    </UsageLimitsContext>
  )
}

/** Answers of the last few seconds need no second asking. */
const freshMs = 3_000

async function confirmedHit(
  queryClient: QueryClient,
  feature: Feature,
  own?: OwnCount,
): Promise<LimitHit | undefined> {
  const before = limitHitAt(feature, accessIn(usageIn(queryClient), feature, own))
  if (before === undefined) return undefined
  try {
    const usage = await queryClient.fetchQuery({
      ...usageQueries.current(true),
      staleTime: freshMs,
      retry: false,
    })
    return limitHitAt(feature, accessIn(usage, feature, own))
  } catch {
    return undefined
  }
}
