import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { renewalNeedOf } from '@/features/subscription/renewal-need'
import { useSubscription } from '@/features/subscription/subscription-queries'
import { RenewalBannerHost } from './renewal-banner-host'
import { UnpaidOrderBanner } from './unpaid-order-banner'

/**
 * What an account is told on every page. Nothing moves under the hand for it: what comes to a page that is being read lies
 * over the page's foot, and stands above the content from the next page on. A low screen has no room for that.
 */
export function AccountNotices() {
  const { data } = useSubscription()
  const page = useRouterState({ select: ({ matches }) => matches.at(-1)?.pathname })
  const isTold =
    data !== undefined &&
    (Boolean(data.pendingOrderId) || renewalNeedOf(data, data.serverTime) !== 'none')
  const [opened, setOpened] = useState({ page, isTold })
  if (opened.page !== page) setOpened({ page, isTold })

  return (
    <div {...(opened.isTold ? {} : { id: 'late-notices' })}>
      <RenewalBannerHost />
      <UnpaidOrderBanner />
    </div>
  )
}
