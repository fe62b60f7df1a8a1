import { useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah, type Rupiah } from '@/shared/lib/rupiah'

/**
 * The total, below the form while it is filled in where the summary does not stand beside it, and at rest over the pay
 * button. A low screen keeps its room: there it rests only.
 */
export function TotalBar({ total }: { total: Rupiah | undefined }) {
  const m = useMessages('checkout').summary
  return (
    <div
      data-total
      className="-mx-4 mt-6 flex items-center gap-x-4 border-t bg-background px-4 py-1.5 max-lg:[@media(min-height:30rem)]:sticky max-lg:[@media(min-height:30rem)]:bottom-0 sm:-mx-6 sm:px-6 lg:hidden"
    >
      <span>{m.total}</span>
      <strong className="text-lg font-semibold tabular-nums">
        {total === undefined ? '…' : formatRupiah(total)}
      </strong>
      <a
        href="#summary"
        className="ms-auto inline-flex min-h-11 items-center text-primary underline underline-offset-4"
      >
        {m.details}
      </a>
    </div>
  )
}
