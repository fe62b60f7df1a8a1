import { useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { usePaymentOpen } from '@/features/payment/open-payments'
import { renewalNeedOf } from '@/features/subscription/renewal-need'
import { useSubscription } from '@/features/subscription/subscription-queries'

// A banner whose code does not come is missed on one page; it must not take the page with it.
const RenewalBanner = lazy(() =>
  import('@/features/billing/renewal-banner').catch(() => ({ default: () => null })),
)

/** Loads the banner with the first answer that calls for it. */
export function RenewalBannerHost() {
  const { data } = useSubscription()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const isPaying = usePaymentOpen()
  if (data === undefined || isPaying || renewalNeedOf(data, data.serverTime) === 'none') return null
  return (
    <Suspense fallback={null}>
      <RenewalBanner pathname={pathname} />
    </Suspense>
  )
}
