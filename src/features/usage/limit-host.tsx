import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useI18n, useMessages } from '@/shared/i18n/i18n-context'
import { draftKeys } from '@/shared/lib/draft-keys'
import { loadOnPress } from '@/shared/lib/missing-code'
import { tabStorage } from '@/shared/lib/page-storage'
import { notify } from '@/shared/ui/notify'
import { type LimitNews, onLimit } from './limit-news'

/** Around no page and on every page: where a limit is told. All that it takes to tell comes with the first one. */
export function LimitHost() {
  const queryClient = useQueryClient()
  const i18n = useI18n()
  const router = useRouter()
  const { failure } = useMessages('common')
  const [told, setTold] = useState<ReactNode>(null)

  // Limits are run into outside React, and kept in the tab.
  useEffect(() => {
    const hear = (news?: LimitNews) => {
      const desk = { queryClient, i18n, router, page: router.state.location, show: setTold }
      void loadOnPress(() => import('./limit-desk'))
        .then(({ hearLimit, tellKeptLimit }) =>
          news === undefined ? tellKeptLimit(desk) : hearLimit(news, desk),
        )
        .catch(() => notify(failure.unreachable.title))
    }
    onLimit(hear)
    if (tabStorage.getItem(draftKeys.limit) !== null) hear()
  }, [queryClient, i18n, router, failure])

  return told
}
