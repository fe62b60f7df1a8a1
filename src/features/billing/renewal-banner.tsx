import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useRenewal } from '@/features/subscription/renewal'
import { type RenewalNeed, renewalNeedOf } from '@/features/subscription/renewal-need'
import { useServerTime } from '@/features/subscription/subscription-clock'
import { useSubscription } from '@/features/subscription/subscription-queries'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { formatDateTime } from '@/shared/i18n/dates'
import { usePayments } from '@/shared/config/use-payments'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { tabStorage } from '@/shared/lib/page-storage'
import { daysUntil } from '@/shared/lib/server-clock'
import { Button } from '@/shared/ui/button'
import { ActionFailure } from './action-failure'

const dismissedKey = 'notefiber-renewal'

interface RenewalBannerProps {
  pathname: string
}

/** That the next period is to be paid, how long everything stays open, and the way to do it: on every page. */
export default function RenewalBanner(props: RenewalBannerProps): ReactNode {
  // No route has loaded these words. React loses count of a component's hooks when it waits before them, so the one that
  // waits has no others.
  useMessages('billing')
  return <Reminder {...props} />
}

function Reminder({ pathname }: RenewalBannerProps) {
  const m = useMessages('billing')
  const { data } = useSubscription()
  const now = useServerTime()
  const renewal = useRenewal()
  const payments = usePayments()
  const [dismissed, setDismissed] = useState(() => tabStorage.getItem(dismissedKey))
  const need = data && now !== undefined ? renewalNeedOf(data, now) : 'none'
  const text = useBannerText(need, now ?? 0, data)
  if (data === undefined || text === undefined) return null

  const { renewalOrderId, pendingOrderId } = data
  const isOnOrder = Boolean(renewalOrderId) && pathname === orderPath(renewalOrderId ?? '')
  const period = String(data.currentPeriodEnd)
  // Somebody who is paying an order is reminded of that one.
  if (need === 'soon' && (dismissed === period || isOnOrder || pendingOrderId)) return null

  function dismiss() {
    tabStorage.setItem(dismissedKey, period)
    setDismissed(period)
  }

  return (
    <aside
      aria-label={m.banner.label}
      className="border-b bg-warning-surface px-4 text-sm text-foreground print:hidden"
    >
      <div className="flex flex-wrap items-center justify-center gap-x-4">
        <p className="py-2">
          {text} {payments === 'off' ? m.banner.closed : ''}
        </p>
        {isOnOrder || payments === 'off' ? null : (
          <Button
            variant="link"
            size="inline"
            className="text-sm font-semibold"
            busy={renewal.isPending}
            onClick={renewal.renew}
          >
            {m.banner.renew}
          </Button>
        )}
        {need === 'suspended' ? (
          <Button asChild variant="link" size="inline" className="text-sm">
            <Link to="/app" hash="export">
              {m.banner.export}
            </Link>
          </Button>
        ) : null}
        {need === 'soon' ? (
          <Button variant="link" size="inline" className="text-sm" onClick={dismiss}>
            {m.banner.dismiss}
          </Button>
        ) : null}
      </div>
      <div className="mx-auto max-w-3xl pb-3 empty:hidden">
        <ActionFailure error={renewal.error} onRetry={renewal.renew} />
      </div>
    </aside>
  )
}

function orderPath(orderId: string): string {
  return `/orders/${encodeURIComponent(orderId)}`
}

function useBannerText(
  need: RenewalNeed,
  now: number,
  subscription: Subscription | undefined,
): string | undefined {
  const m = useMessages('billing').banner
  const locale = useLocale()
  const { currentPeriodEnd = null, gracePeriodEnd = null } = subscription ?? {}
  if (need === 'suspended') return m.suspended
  if (need === 'none') return undefined
  const end = need === 'soon' ? currentPeriodEnd : gracePeriodEnd
  return end === null ? undefined : m[need](daysUntil(end, now), formatDateTime(end, locale))
}
