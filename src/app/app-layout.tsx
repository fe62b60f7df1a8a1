import { Outlet } from '@tanstack/react-router'
import { LimitHost } from '@/features/usage/limit-host'
import { useMessages } from '@/shared/i18n/i18n-context'
import { ToasterHost } from '@/shared/ui/toaster-host'
import { AccountNotices } from './account-notices'
import { GatewayBanner } from './gateway-banner'
import { LanguageOffer } from './language-offer'
import { LocaleLinks } from './locale-links'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { SubscriptionFollower } from './subscription-follower'

export function AppLayout() {
  const m = useMessages('common')
  return (
    <div className="flex min-h-dvh flex-col print:block print:[&>:not(main)]:hidden">
      <LocaleLinks />
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-primary px-4 py-3 text-primary-foreground focus:not-sr-only focus:fixed focus:start-2 focus:top-2"
      >
        {m.skipToContent}
      </a>
      <GatewayBanner />
      <LanguageOffer />
      <SiteHeader />
      <AccountNotices />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        <Outlet />
      </main>
      <SiteFooter />
      <LimitHost />
      <SubscriptionFollower />
      <ToasterHost />
    </div>
  )
}
