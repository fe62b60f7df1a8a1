// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { Skeleton } from '@/shared/ui/skeleton'

/** Shown while a route's code or data are on their way. */
export function PendingPage() {
  const m = useMessages('common')
  return (
    <div role="status" className="mx-auto w-full max-w-6xl px-4 py-8 sm:px-6 sm:py-12">
      <span className="sr-only">{m.loading}</span>
      <Skeleton className="h-10 w-64 max-w-full" />
      <Skeleton className="mt-4 h-6 w-96 max-w-full" />
      <Skeleton className="mt-8 h-64 w-full" />
    </div>
  )
}
