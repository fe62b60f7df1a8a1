import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { leadsToOrder } from '@/features/payment/payment-machine'
import { usePaymentState } from '@/features/payment/use-payment-flow'
import type { BillingAddress } from '@/features/orders/billing-address-schema'
import { offeredPeriodOf } from '@/features/plans/plan-offers'
import type { Plan } from '@/features/plans/plan-schema'
import { useSession } from '@/features/session/session-queries'
import { failureOf, isRefusal, type FieldError } from '@/shared/lib/failure'
import { billingDraft, promoDraft } from './billing-draft'
import { BillingForm } from './billing-form'
import { billingQueries } from '@/features/billing-address/billing-queries'
import {
  billingOfAddress,
  type BillingValues,
  emptyBilling,
} from '@/features/billing-address/billing-values'
import { OrderSummary } from './order-summary'
import { PayPanel } from './pay-panel'
import { PaymentNotice } from './payment-notice'
import { newSummaryOf, type PriceChange } from './price-change'
import { PromoField } from './promo-field'
import { summaryQueries, useOrderSummary } from './summary-queries'
import { TotalBar } from './total-bar'
import type { Checkout } from './use-checkout'

interface PurchaseProps {
  plan: Plan
  /** What this person may buy, `plan` among it. */
  offered: readonly Plan[]
  checkout: Checkout
}

/** The form and the summary of one purchase. */
export function Purchase({ plan, offered, checkout }: PurchaseProps) {
  const queryClient = useQueryClient()
  const session = useSession()
  const { flow, pay, prepare } = checkout
  const leading = usePaymentState(flow, (state) => (leadsToOrder(state) ? state : undefined))
  const userId = session.data?.user.id
  const [promoCode, setPromoCode] = useState(() => promoDraft.read(userId))
  const [priceChange, setPriceChange] = useState<PriceChange>()
  const period = offeredPeriodOf(plan)
  const choice = { plan: plan.slug, period, promoCode }
  const summary = useOrderSummary(choice)
  const promoRefused = summary.isError && isRefusal(failureOf(summary.error), 'PROMO_INVALID')
  const plain = useOrderSummary({ plan: promoRefused ? plan.slug : undefined, period })
  const shown = promoRefused ? plain : summary
  // An older total may be paid: the API compares its version, and says so when it has changed.
  const payable = shown.isPlaceholderData ? undefined : shown.data
  const billing = useKnownBilling()

  if (leading !== undefined) {
    return (
      <Navigate
        to="/orders/$orderId"
        params={{ orderId: leading.orderId }}
        state={{ isFoundOpen: leading.at === 'found' }}
      />
    )
  }

  function applyPromo(code: string | undefined) {
    if (code === undefined) promoDraft.forget()
    else promoDraft.write(userId, code)
    setPromoCode(code)
  }

  async function onPay(values: BillingValues): Promise<readonly FieldError[]> {
    if (payable === undefined) return []
    setPriceChange(undefined)
    const failure = await pay(values, payable)
    if (failure?.kind !== 'rejected') return []
    const fresh = newSummaryOf(failure)
    if (fresh !== undefined) {
      setPriceChange({ before: payable.total, after: fresh.total })
      queryClient.setQueryData(summaryQueries.detail(choice, Boolean(session.data)).queryKey, fresh)
    } else if (failure.type === 'PRICE_CHANGED' || failure.type === 'PROMO_INVALID') {
      await queryClient.invalidateQueries({ queryKey: summaryQueries.all() })
    }
    return failure.fields
  }

  return (
    <div
      onPointerDown={prepare}
      onFocus={prepare}
      className="mt-8 grid items-start gap-6 lg:grid-cols-[1fr_24rem] lg:gap-10"
    >
      <div className="lg:order-last">
        <OrderSummary query={shown} choice={{ plan, offered, flow }}>
          <PromoField
            code={promoCode}
            standing={promoRefused ? 'refused' : payable === undefined ? 'asked' : 'applied'}
            onApply={applyPromo}
          />
        </OrderSummary>
      </div>
      <BillingForm userId={userId} {...billing} onPay={onPay}>
        <PaymentNotice flow={flow} priceChange={priceChange} />
        <TotalBar total={shown.data?.total} />
        <PayPanel summary={payable} flow={flow} />
      </BillingForm>
    </div>
  )
}

/** What the form can start with: this tab's draft, else the saved address, else the profile. */
function useKnownBilling(): { known: BillingValues; saved: BillingAddress | null } {
  const session = useSession()
  const { data: address = null } = useQuery(billingQueries.saved())
  const user = session.data?.user
  const [draft] = useState(() => billingDraft.read(user?.id))
  return useMemo(() => {
    if (draft !== undefined) return { known: draft, saved: null }
    if (address !== null) return { known: billingOfAddress(address), saved: address }
    const known = { ...emptyBilling, email: user?.email ?? '', fullName: user?.fullName ?? '' }
    return { known, saved: null }
  }, [draft, address, user])
}
