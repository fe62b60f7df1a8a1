import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { FailureError } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { failureText } from '@/shared/ui/failure-text'
import { Page } from '@/shared/ui/page'
import { isMissingCode, missingCodeFailure, reloadOnce } from '@/shared/lib/missing-code'
import { PendingPage } from './pending-page'

/** A route that could not load says why and offers to try again; one whose code has gone first loads anew by itself. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  const m = useMessages('common')
  const router = useRouter()

  const isCode = isMissingCode(error)
  // Asked once, when the page is first shown.
  const [isReloading] = useState(() => isCode && reloadOnce(window))

  if (isReloading) return <PendingPage />

  const failure = isCode
    ? missingCodeFailure()
    : error instanceof FailureError
      ? error.failure
      : undefined

  if (failure === undefined) {
    return (
      <Page title={m.crash.title} intro={m.crash.text}>
        <Button className="mt-6" onClick={() => window.location.reload()}>
          {m.crash.reload}
        </Button>
      </Page>
    )
  }

  async function retry() {
    // Some browsers remember that a script did not come; only a new document asks for it again.
    if (isCode && navigator.onLine) return window.location.reload()
    await router.invalidate()
    reset()
  }

  return (
    <Page title={failureText(failure, m).title}>
      <FailureNotice className="mt-6" failure={failure} onRetry={() => void retry()} />
    </Page>
  )
}
