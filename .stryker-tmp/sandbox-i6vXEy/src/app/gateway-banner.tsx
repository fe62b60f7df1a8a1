// @ts-nocheck
import { useRouteContext } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'

/** Nobody may mistake a test gateway for the real one. */
export function GatewayBanner() {
  const m = useMessages('common')
  const { environment } = useRouteContext({
    from: '__root__',
    select: (context) => context.config.snap,
  })
  if (environment === 'production') return null
  return (
    <aside
      aria-label={m.gatewayNotice}
      className="bg-warning-surface px-4 py-2 text-center text-sm text-warning"
    >
      {environment === 'sandbox' ? m.sandboxGateway : m.customGateway}
    </aside>
  )
}
