import { type ReactNode, useContext } from 'react'
import { brand } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { Failure } from '@/shared/lib/failure'
import { SignInAgainContext } from '@/shared/lib/sign-in-again'
import { Alert } from './alert'
import { Button } from './button'
import { failureText } from './failure-text'

interface FailureNoticeProps {
  failure: Failure
  /** What the screen knows to say better than the general words for such a failure. */
  words?: { readonly title?: string; readonly text?: string }
  /** What "Try again" does; without it the notice offers support only. */
  onRetry?: () => void
  retrying?: boolean
  /** A step that fits better than a retry, such as signing in. */
  action?: ReactNode
  className?: string
}

/** The one way in which the page tells a failure: what happened, what to do, and the request's id for support. */
export function FailureNotice({
  failure,
  words = {},
  onRetry,
  retrying = false,
  action,
  className,
}: FailureNoticeProps) {
  const m = useMessages('common')
  const signInAgain = useContext(SignInAgainContext)
  const { title, text } = { ...failureText(failure, m), ...words }
  return (
    <Alert variant="destructive" role="alert" heading={title} className={className}>
      <p>{text}</p>
      <div className="flex flex-wrap items-center gap-2">
        {action}
        {failure.kind === 'unauthorized' && signInAgain !== undefined ? (
          <Button onClick={signInAgain}>{m.failure.signIn}</Button>
        ) : null}
        {onRetry === undefined ? null : (
          <Button variant="outline" onClick={onRetry} busy={retrying}>
            {m.tryAgain}
          </Button>
        )}
        <Button asChild variant="link" size="inline">
          <a href={`mailto:${brand.supportEmail}`}>{m.failure.support}</a>
        </Button>
      </div>
      {failure.requestId === undefined ? null : (
        <p className="text-sm text-muted-foreground">{m.requestId(failure.requestId)}</p>
      )}
    </Alert>
  )
}
