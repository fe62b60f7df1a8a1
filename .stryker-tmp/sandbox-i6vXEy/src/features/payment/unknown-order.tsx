// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { Failure } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'

/** An order that does not exist looks the same as another person's. */
export function UnknownOrder({ failure }: { failure: Failure }) {
  const m = useMessages('orders')
  return (
    <FailureNotice
      className="mt-6"
      failure={failure}
      words={m.notFound}
      action={
        <Button asChild>
          <Link to="/orders">{m.list.title}</Link>
        </Button>
      }
    />
  )
}
