import { usePublicPlans } from '@/features/plans/plan-queries'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah } from '@/shared/lib/rupiah'

/** The price at which a plan is sold; nothing for one that is not sold, or not known yet. */
export function usePlanPrice(planId: string): string | undefined {
  const m = useMessages('billing')
  const payments = usePayments()
  const plan = usePublicPlans().data?.find(({ id }) => id === planId)
  if (plan === undefined || payments === 'off') return undefined
  return plan.price === 0 ? m.free : m.price[plan.billingPeriod](formatRupiah(plan.price))
}
