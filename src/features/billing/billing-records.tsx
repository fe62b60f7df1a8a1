import { SavedAddress } from '@/features/billing-address/saved-address'
import { OrderList } from '@/features/orders/order-list'
import { RefundList } from '@/features/refunds/refund-list'
import type { Session } from '@/features/session/session-queries'
import { useMessages } from '@/shared/i18n/i18n-context'
import { BillingSection } from './billing-section'

/** What was bought and paid, who it is billed to, and what was asked back. */
export function BillingRecords({ user }: { user: Session['user'] }) {
  const { sections } = useMessages('billing')
  const address = useMessages('address')
  return (
    <>
      <BillingSection id="orders" heading={sections.orders}>
        <OrderList />
      </BillingSection>
      <BillingSection id="address" heading={address.title} intro={address.intro}>
        <SavedAddress user={user} />
      </BillingSection>
      <BillingSection id="refunds" heading={sections.refunds}>
        <RefundList />
      </BillingSection>
    </>
  )
}
