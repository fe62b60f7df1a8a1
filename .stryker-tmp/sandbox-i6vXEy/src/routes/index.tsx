// @ts-nocheck
import { createFileRoute, stripSearchParams } from '@tanstack/react-router'
import { planQueries } from '@/features/plans/plan-queries'
import { LandingPage } from '@/features/plans/landing-page'
import { periodSearchDefaults, periodSearchSchema } from '@/features/plans/pricing-period'
import { useCurrentPlan } from '@/features/subscription/current-plan'

export const Route = createFileRoute('/')({
  validateSearch: periodSearchSchema,
  search: { middlewares: [stripSearchParams(periodSearchDefaults)] },
  // The prices are on their way while the code and the words are.
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(planQueries.list())
    await context.i18n.load('pricing')
  },
  component: Landing,
})

function Landing() {
  const { period } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <LandingPage
      period={period}
      onPeriodChange={(next) =>
        void navigate({ search: { period: next }, replace: true, resetScroll: false })
      }
      currentPlan={useCurrentPlan()}
    />
  )
}
