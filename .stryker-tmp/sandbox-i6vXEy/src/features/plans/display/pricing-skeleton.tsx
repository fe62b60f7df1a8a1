// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { Skeleton } from '@/shared/ui/skeleton'
import { CardGrid, CardSlot } from './card-grid'

const cards = ['first', 'second', 'third', 'fourth']
/** In narrow cards the longer sentences take two lines. */
const lines = ['h-6', 'h-6 @5xl:h-12', 'h-6', 'h-6 @5xl:h-12', 'h-6']

/** Stand-ins of the size of the switch, the cards and the note to come, so that nothing jumps. */
export function PricingSkeleton() {
  const m = useMessages('pricing')
  return (
    <div role="status" className="space-y-8">
      <span className="sr-only">{m.loading}</span>
      <Skeleton className="h-13.5 max-w-sm rounded-full" />
      <div aria-hidden="true">
        <CardGrid label={m.loading}>
          {cards.map((card) => (
            <CardSlot key={card}>
              <SkeletonCard />
            </CardSlot>
          ))}
        </CardGrid>
      </div>
      <Skeleton className="h-6 max-w-xl" />
    </div>
  )
}

function SkeletonCard() {
  return (
    <div className="row-span-5 grid grid-rows-subgrid gap-y-4 rounded-xl border bg-card p-5">
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
        {lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the lines never change
          <div key={index} className={line}>
            <Skeleton className="h-4 w-4/5" />
          </div>
        ))}
      </div>
    </div>
  )
}
