// @ts-nocheck
import { Skeleton } from '@/shared/ui/skeleton'

/** Stands in for a list that is on its way; says so to screen readers. */
export function ListLoading({ text }: { text: string }) {
  return (
    <div role="status" className="space-y-2">
      <span className="sr-only">{text}</span>
      <Skeleton className="h-11" />
      <Skeleton className="h-11" />
    </div>
  )
}
