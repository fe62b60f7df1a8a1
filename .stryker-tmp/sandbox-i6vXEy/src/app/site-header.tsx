// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { AccountCorner, AppLink } from './account-nav'
import { brand } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Logo } from '@/shared/ui/logo'

export function SiteHeader() {
  const m = useMessages('common')
  return (
    <header className="border-b bg-card print:hidden">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-4 px-4 py-2 sm:px-6">
        <Link
          to="/"
          className="me-auto inline-flex min-h-11 items-center gap-2 text-lg font-semibold"
        >
          <Logo />
          {brand.name}
        </Link>
        <nav
          aria-label={m.nav.main}
          className="order-last -mx-2 flex w-full flex-wrap gap-x-2 sm:order-none sm:mx-0 sm:w-auto"
        >
          <Link
            to="/pricing"
            className="inline-flex min-h-11 items-center px-2 underline-offset-4 hover:underline aria-[current]:font-semibold"
          >
            {m.nav.pricing}
          </Link>
          <AppLink />
        </nav>
        <div className="flex min-h-11 flex-wrap items-center gap-x-2">
          <AccountCorner />
        </div>
      </div>
    </header>
  )
}
