// @ts-nocheck
import { useRouter, useRouterState } from '@tanstack/react-router'
import { type ComponentType, useCallback, useRef, useState } from 'react'
import { useI18n, useMessages } from '@/shared/i18n/i18n-context'
import { notify } from '@/shared/ui/notify'
import type { LimitHit } from './limit-hit'
import { isPaymentOnScreen } from './payment-overlay'
import type { PricingModalProps } from './pricing-modal'

interface ToldLimit {
  readonly hit: LimitHit
  readonly Modal: ComponentType<PricingModalProps>
  /** The modal belongs to the page that it opened on, and leaves with it. */
  readonly pathname: string
  readonly returnFocusTo: Element | null
}

/** The limit that the pricing modal is telling of, if any. The modal's code comes with the first one. */
export function useToldLimit() {
  const router = useRouter()
  const i18n = useI18n()
  const { failure } = useMessages('common')
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const [told, setTold] = useState<ToldLimit>()
  const coming = useRef(false)

  if (told !== undefined && told.pathname !== pathname) setTold(undefined)

  const tell = useCallback(
    async (hit: LimitHit) => {
      if (coming.current || isPaymentOnScreen()) return
      coming.current = true
      const moment = {
        hit,
        pathname: router.state.location.pathname,
        returnFocusTo: document.activeElement,
      }
      try {
        const [{ PricingModal }] = await Promise.all([
          import('./pricing-modal'),
          i18n.load('workspace'),
          i18n.load('pricing'),
        ])
        if (!isPaymentOnScreen()) setTold((shown) => shown ?? { ...moment, Modal: PricingModal })
      } catch {
        notify(failure.unreachable.title)
      } finally {
        coming.current = false
      }
    },
    [router, i18n, failure],
  )

  const close = useCallback(() => setTold(undefined), [])
  return { told, tell, close }
}
