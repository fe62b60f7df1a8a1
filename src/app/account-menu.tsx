import { ChevronDown, CircleUser } from 'lucide-react'
import type { ReactNode } from 'react'
import type { User } from '@/shared/api/access-token'
import { useSignOut } from '@/features/session/session-mutations'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { Disclosure } from '@/shared/ui/disclosure'
import { FailureNotice } from '@/shared/ui/failure-notice'

interface AccountMenuProps {
  user: User
  /** The links of the account. */
  children?: ReactNode
  /** What comes after the menu has opened: at its end, where it moves nothing that is about to be pressed. */
  usage?: ReactNode
}

/** Who is signed in, what is theirs, and the way out. */
export function AccountMenu({ user, children, usage }: AccountMenuProps) {
  const m = useMessages('common')
  const signOut = useSignOut()
  return (
    <Disclosure
      label={
        <>
          <CircleUser aria-hidden="true" className="size-5" />
          <span className="sr-only sm:not-sr-only">{m.nav.account}</span>
          <ChevronDown aria-hidden="true" className="size-4" />
        </>
      }
    >
      <p className="font-medium break-words">{user.fullName}</p>
      <p className="text-sm break-words text-muted-foreground">{user.email}</p>
      {children}
      {signOut.isError ? (
        <div className="mt-3">
          <p className="font-medium">{m.nav.signOutFailed}</p>
          <FailureNotice className="mt-2" failure={failureOf(signOut.error)} />
        </div>
      ) : null}
      <Button
        variant="outline"
        className="mt-3 w-full"
        busy={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {m.nav.signOut}
      </Button>
      {usage}
    </Disclosure>
  )
}
