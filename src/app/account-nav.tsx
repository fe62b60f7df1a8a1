import { Link } from '@tanstack/react-router'
import { SubscriptionBadge } from '@/features/subscription/subscription-badge'
import { useMessages } from '@/shared/i18n/i18n-context'
import { useSession } from '@/features/session/session-queries'

const linkClass =
  'inline-flex min-h-11 items-center px-2 underline-offset-4 hover:underline aria-[current]:font-semibold'

/** The header's signed-in or signed-out part. While nobody knows yet, it keeps its place and says nothing false. */
export function AccountNav() {
  const m = useMessages('common')
  const session = useSession()
  if (session.data === undefined) return null
  if (session.data === null) {
    return (
      <Link to="/auth/signin" className={linkClass}>
        {m.nav.signIn}
      </Link>
    )
  }
  return (
    <>
      <Link to="/app" className={linkClass}>
        {m.nav.app}
      </Link>
      <SubscriptionBadge />
    </>
  )
}
