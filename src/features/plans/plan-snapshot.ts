import type { QueryClient } from '@tanstack/react-query'
import { PLAN_BLOCK_ID } from '@/shared/config/plan-block'
import { planQueries } from './plan-queries'
import { planListSchema } from './plan-schema'

/** Takes over the plans that the page was rendered with. They are older than any answer, so the API is asked at once. */
export function adoptPlanSnapshot(queryClient: QueryClient, page: Document): void {
  const text = page.getElementById(PLAN_BLOCK_ID)?.textContent
  if (!text) return
  const plans = planListSchema.safeParse(JSON.parse(text))
  if (plans.success) {
    queryClient.setQueryData(planQueries.list().queryKey, plans.data, { updatedAt: 0 })
  }
}
