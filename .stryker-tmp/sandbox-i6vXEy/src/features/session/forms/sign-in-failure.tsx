// @ts-nocheck
import type { ReactNode } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { Catalogue } from '@/shared/i18n/catalogue'
import type { Failure } from '@/shared/lib/failure'
import { Alert } from '@/shared/ui/alert'
import { AccountFailure } from './account-failure'
import type { AccountField } from './account-values'

interface SignInFailureProps {
  failure: Failure | null
  asked: readonly AccountField[]
  retry: () => void
  /** The way out for who has forgotten the password. */
  forgotLink: ReactNode
}

/** At sign-in a 401 means the credentials, and a limit the tries; the rest is told as everywhere. */
export function SignInFailure({ failure, asked, retry, forgotLink }: SignInFailureProps) {
  const m = useMessages('account').signIn
  if (failure?.kind === 'unauthorized') {
    return (
      <Alert variant="destructive" role="alert" heading={m.wrong.title}>
        <p>{m.wrong.text}</p>
        {forgotLink}
      </Alert>
    )
  }
  if (failure?.kind === 'limited') {
    return (
      <Alert variant="destructive" role="alert" heading={m.limited.title}>
        <p>{waitText(failure.retryAfterMs, m.limited)}</p>
        {forgotLink}
      </Alert>
    )
  }
  return <AccountFailure failure={failure} asked={asked} retry={retry} />
}

function waitText(
  waitMs: number | undefined,
  m: Catalogue['account']['signIn']['limited'],
): string {
  if (waitMs === undefined) return m.text
  const seconds = Math.ceil(waitMs / 1000)
  return seconds <= 90 ? m.seconds(seconds) : m.minutes(Math.ceil(seconds / 60))
}
