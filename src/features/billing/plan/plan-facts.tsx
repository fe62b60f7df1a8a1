import type { ReactNode } from 'react'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { usePaidMethod } from './paid-method'
import { usePlanPrice } from './plan-price'
import { planStateOf } from './plan-state'
import { renewalText } from './renewal-words'

/** Price, dates and who renews, each where it applies. */
export function PlanFacts({ subscription }: { subscription: Subscription }) {
  const m = useMessages('billing')
  const orders = useMessages('orders')
  const locale = useLocale()
  const { plan, renewal, currentPeriodEnd, gracePeriodEnd } = subscription
  const state = planStateOf(subscription)
  const payment = usePaidMethod(plan.id)
  const price = usePlanPrice(plan.id)
  const text = renewalText({ state, renewal, payment }, m, orders)
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[auto_1fr]">
      {price === undefined ? null : <Fact name={m.facts.price}>{price}</Fact>}
      {currentPeriodEnd === null || state === 'free' ? null : (
        <Fact name={m.facts.end[state]}>{formatDateTime(currentPeriodEnd, locale)}</Fact>
      )}
      {gracePeriodEnd === null ? null : (
        <Fact name={m.facts.graceEnd}>{formatDateTime(gracePeriodEnd, locale)}</Fact>
      )}
      {text === undefined ? null : <Fact name={m.facts.renewal}>{text}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  )
}
