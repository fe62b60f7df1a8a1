import { useMessages } from '@/shared/i18n/i18n-context'
import { Skeleton } from '@/shared/ui/skeleton'
import { CardGrid, CardSlot } from './card-grid'

/** Stand-ins with the rows of the cards to come. */
export function PricingSkeleton() {
  const m = useMessages('pricing')
  return (
    <div role="status">
      <span className="sr-only">{m.loading}</span>
      <div aria-hidden="true" className="mt-6">
        <CardGrid label={m.loading}>
          {['free', 'plus', 'pro', 'team'].map((key) => (
            <CardSlot key={key}>
              <div className="row-span-5 grid grid-rows-subgrid gap-y-4 rounded-xl border bg-card p-5 sm:p-6">
                <div className="h-13">
                  <Skeleton className="h-6 w-20" />
                  <Skeleton className="mt-2 h-4 w-36" />
                </div>
                <div className="h-14">
                  <Skeleton className="h-8 w-36" />
                  <Skeleton className="mt-2 h-4 w-44" />
                </div>
                <div className="-mt-3 h-5" />
                <Skeleton className="h-11 w-full" />
                <div className="space-y-2 border-t pt-4">
                  {[1, 2, 3, 4, 5].map((row) => (
                    <Skeleton key={row} className="my-1 h-4 w-full" />
                  ))}
                </div>
              </div>
            </CardSlot>
          ))}
        </CardGrid>
      </div>
    </div>
  )
}
