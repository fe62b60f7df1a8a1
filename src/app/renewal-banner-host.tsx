import { CatchBoundary, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { usePaymentOpen } from '@/features/payment/open-payments'
import { renewalNeedOf } from '@/features/subscription/renewal-need'
import { useSubscription } from '@/features/subscription/subscription-queries'

const RenewalBanner = lazy(() => import('@/features/billing/renewal-banner'))

/** Loads the banner with the first answer that calls for it. */
export function RenewalBannerHost() {
  const { data } = useSubscription()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const isPaying = usePaymentOpen()
  if (data === undefined || isPaying || renewalNeedOf(data, data.serverTime) === 'none') return null
  return (
    // A banner whose code or words do not come is missed on one page; it must not take the page with it.
    <CatchBoundary getResetKey={() => pathname} errorComponent={Nothing}>
      <Suspense fallback={null}>
        <RenewalBanner pathname={pathname} />
      </Suspense>
    </CatchBoundary>
  )
}

function Nothing() {
  return null
}
