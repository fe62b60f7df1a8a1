import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSession } from '@/features/session/session-queries'

/** On every page: its banner and its badge have to be true however long it lies there. The code comes after the page. */
export function SubscriptionFollower() {
  const queryClient = useQueryClient()
  const router = useRouter()
  const isSignedIn = Boolean(useSession().data)

  // Timers, the network and whether the page is seen are the browser's.
  useEffect(() => {
    if (!isSignedIn) return undefined
    let stop: (() => void) | undefined
    let isGone = false
    const isWaiting = () => router.state.location.pathname.startsWith('/app')
    import('@/features/subscription/subscription-following')
      .then(({ followSubscription }) => {
        if (!isGone) stop = followSubscription({ queryClient, window, isWaiting })
      })
      // Without it the page asks when somebody comes back to it, as every query does.
      .catch(() => undefined)
    return () => {
      isGone = true
      stop?.()
    }
  }, [queryClient, router, isSignedIn])

  return null
}
