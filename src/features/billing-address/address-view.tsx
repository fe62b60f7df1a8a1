import type { BillingAddress } from '@/features/orders/billing-address-schema'
import { useMessages } from '@/shared/i18n/i18n-context'
import { AddressBlock } from './address-block'

/** A saved address with the ways to reach its person. */
export function AddressView({ address }: { address: BillingAddress }) {
  const m = useMessages('address')
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div>
        <AddressBlock address={address} />
      </div>
      <dl className="space-y-2">
        {[
          { label: m.email, value: address.email },
          { label: m.phone, value: address.phone },
        ].map(({ label, value }) => (
          <div key={label}>
            <dt className="text-sm text-muted-foreground">{label}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
