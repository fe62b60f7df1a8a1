// @ts-nocheck
import { useEffect, useRef } from 'react'
import type { ShownStanding } from '@/features/orders/order-standing'

/** The order moves on, and the button that had the focus may go with it: then the focus goes to the heading. */
export function useFocusKept(standing: ShownStanding): void {
  const last = useRef(standing)

  // The document's focus is outside React.
  useEffect(() => {
    const moved = last.current !== standing
    last.current = standing
    if (moved && document.activeElement === document.body) {
      document.querySelector('h1')?.focus({ preventScroll: true })
    }
  }, [standing])
}
