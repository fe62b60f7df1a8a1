import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useI18n, useMessages } from '@/shared/i18n/i18n-context'
import { notify } from '@/shared/ui/notify'
import { onLimit } from './limit-news'

/** Around no page and on every page: where a limit is told. All that it takes to tell comes with the first one. */
export function LimitHost() {
  const queryClient = useQueryClient()
  const i18n = useI18n()
  const router = useRouter()
  const { failure } = useMessages('common')
  const [told, setTold] = useState<ReactNode>(null)

  // Limits are run into outside React.
  useEffect(() => {
    onLimit((news) => {
      const page = router.state.location
      void import('./limit-desk')
        .then(({ hearLimit }) =>
          hearLimit(news, { queryClient, i18n, router, page, show: setTold }),
        )
        .catch(() => notify(failure.unreachable.title))
    })
  }, [queryClient, i18n, router, failure])

  return told
}
