// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { type Destination, searchTo } from '../session-destination'
import { AccountPage } from './account-page'

interface EndingProps {
  destination: Destination
}

/** A page of its own, so that the focus moves to what is new. */
export function ResetDone({ destination }: EndingProps) {
  const m = useMessages('account').reset
  return (
    <AccountPage
      title={m.done.title}
      intro={destination.kind === 'checkout' ? m.done.checkout : m.done.text}
    >
      <Button asChild size="large">
        <Link to="/auth/signin" search={searchTo(destination)}>
          {m.toSignIn}
        </Link>
      </Button>
    </AccountPage>
  )
}

export function ResetLapsed({ destination }: EndingProps) {
  const m = useMessages('account').reset
  return (
    <AccountPage title={m.lapsed.title} intro={m.lapsed.text}>
      <Button asChild size="large">
        <Link to="/auth/forgot" search={searchTo(destination)}>
          {m.toForgot}
        </Link>
      </Button>
    </AccountPage>
  )
}
