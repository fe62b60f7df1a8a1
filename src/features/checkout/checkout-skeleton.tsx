import type { ReactNode } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Page } from '@/shared/ui/page'
import { Skeleton } from '@/shared/ui/skeleton'

const rows = ['email', 'name', 'address', 'country', 'city']

/** The shape of the page that comes. It needs no words of its own section, so that a press on a plan shows it at once. */
export function CheckoutSkeleton({ summary }: { summary?: ReactNode }) {
  const m = useMessages('common')
  return (
    <Page title={m.nav.checkout}>
      <div role="status" className="mt-8 grid items-start gap-6 lg:grid-cols-[1fr_24rem] lg:gap-10">
        <span className="sr-only">{m.loading}</span>
        <div className="lg:order-last">
          {summary ?? <Skeleton className="h-80 w-full rounded-xl" />}
        </div>
        <div className="space-y-4">
          <Skeleton className="h-7 w-48" />
          {rows.map((row) => (
            <Skeleton key={row} className="h-17 w-full" />
          ))}
        </div>
      </div>
    </Page>
  )
}
