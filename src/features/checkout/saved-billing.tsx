import { AddressView } from '@/features/billing-address/address-view'
import type { BillingAddress } from '@/features/orders/billing-address-schema'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'

interface SavedBillingProps {
  address: BillingAddress
  onChange: () => void
}

/** The saved address in place of the form that it fills: to pay with as it is, or to change. */
export function SavedBilling({ address, onChange }: SavedBillingProps) {
  const m = useMessages('address')
  return (
    <Card className="mt-4 space-y-4">
      <AddressView address={address} />
      <Button variant="outline" onClick={onChange}>
        {m.edit}
      </Button>
    </Card>
  )
}
