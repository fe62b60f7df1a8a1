// @ts-nocheck
import type { UseQueryResult } from '@tanstack/react-query'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'

type List = UseQueryResult<readonly unknown[]>

/** Why a field has no list to offer. It is a hint, not an alarm: what is typed does as well. */
export function useListHint(list: List, whenEmpty: string): string | undefined {
  const m = useMessages('checkout').region
  const common = useMessages('common')
  if (list.isError) {
    const { requestId } = failureOf(list.error)
    return requestId === undefined ? m.listFailed : `${m.listFailed} ${common.requestId(requestId)}`
  }
  return list.data?.length === 0 ? whenEmpty : undefined
}

/** Asks for a list again that did not come. */
export function ReloadList({ list, label }: { list: List; label: string }) {
  const m = useMessages('checkout').region
  if (!list.isError) return null
  return (
    <Button
      variant="outline"
      aria-label={`${m.loadList}: ${label}`}
      onClick={() => void list.refetch()}
      busy={list.isFetching}
    >
      {m.loadList}
    </Button>
  )
}
