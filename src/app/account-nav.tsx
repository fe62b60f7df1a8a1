import { Link, useRouterState } from '@tanstack/react-router'
import { SubscriptionBadge } from '@/features/subscription/subscription-badge'
import { useMessages } from '@/shared/i18n/i18n-context'
import { useSession } from '@/features/session/session-queries'
import { Button } from '@/shared/ui/button'
import { AccountUsage } from './account-usage'
import { AccountMenu } from './account-menu'

const linkClass =
  'inline-flex min-h-11 items-center px-2 underline-offset-4 hover:underline aria-[current]:font-semibold'

/** The way into the app, for who is signed in. */
export function AppLink() {
  const m = useMessages('common')
  const session = useSession()
  return session.data ? (
    <Link to="/app" className={linkClass}>
      {m.nav.app}
    </Link>
  ) : null
}

/** The header's signed-in or signed-out corner. While nobody knows yet, it says nothing false. */
export function AccountCorner() {
  const m = useMessages('common')
  const session = useSession()
  // Of another page it is another menu: closed.
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const isTold = useRouterState({
    select: ({ matches }) => matches.some(({ status }) => status === 'error'),
  })
  if (session.isPending) return null
  if (session.data === undefined) {
    // A page that could not open for it says so itself.
    if (isTold) return null
    return (
      <Button
        variant="link"
        size="inline"
        busy={session.isFetching}
        onClick={() => void session.refetch()}
      >
        {m.nav.sessionUnknown}. {m.tryAgain}
      </Button>
    )
  }
  if (session.data === null) return <SignInLink />
  return (
    <>
      <SubscriptionBadge />
      <AccountMenu
        key={pathname}
        user={session.data.user}
        // Whoever is about to pay loads nothing that the purchase does not need.
        usage={pathname === '/checkout' ? undefined : <AccountUsage />}
      >
        <ul className="-mx-2 mt-2">
          <li>
            <Link to="/app/billing" className={linkClass}>
              {m.nav.billing}
            </Link>
          </li>
          <li>
            <Link to="/orders" className={linkClass}>
              {m.nav.orders}
            </Link>
          </li>
        </ul>
      </AccountMenu>
    </>
  )
}

/** Leads back to the page it was pressed on; on the account pages it keeps where those lead. */
function SignInLink() {
  const m = useMessages('common')
  const back = useRouterState({
    select: ({ location: { pathname, href, search } }) => {
      if (pathname.startsWith('/auth/')) return search.redirect
      return pathname === '/' ? undefined : href
    },
  })
  return (
    <Link
      to="/auth/signin"
      search={back === undefined ? {} : { redirect: back }}
      className={linkClass}
    >
      {m.nav.signIn}
    </Link>
  )
}
