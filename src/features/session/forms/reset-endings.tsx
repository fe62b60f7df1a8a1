import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Page } from '@/shared/ui/page'
import { type Destination, searchTo } from '../session-destination'

interface EndingProps {
  destination: Destination
}

/** A page of its own, so that the focus moves to what is new. */
export function ResetDone({ destination }: EndingProps) {
  const m = useMessages('account').reset
  return (
    <Page
      title={m.done.title}
      intro={destination.kind === 'checkout' ? m.done.checkout : m.done.text}
    >
      <Button asChild size="large" className="mt-6">
        <Link to="/auth/signin" search={searchTo(destination)}>
          {m.toSignIn}
        </Link>
      </Button>
    </Page>
  )
}

export function ResetLapsed({ destination }: EndingProps) {
  const m = useMessages('account').reset
  return (
    <Page title={m.lapsed.title} intro={m.lapsed.text}>
      <Button asChild size="large" className="mt-6">
        <Link to="/auth/forgot" search={searchTo(destination)}>
          {m.toForgot}
        </Link>
      </Button>
    </Page>
  )
}
