// @ts-nocheck
import { useEffect, useRef } from 'react'
import type { ShownStanding } from '@/features/orders/order-standing'
import { notify } from '@/shared/ui/notify'

/** A toast when the order moves while somebody looks on; the page itself says the same. Toasts live outside React. */
export function useStandingNews(standing: ShownStanding, title: string): void {
  const seen = useRef(standing)
  useEffect(() => {
    if (seen.current !== standing) notify(title)
    seen.current = standing
  }, [standing, title])
}
