import type { BillingAddress } from '@/features/orders/billing-address-schema'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Skeleton } from '@/shared/ui/skeleton'
import { usePlaceNames } from './place-names'

/** An address as it stands on an envelope, with the tax number below. */
export function AddressBlock({ address }: { address: BillingAddress }) {
  const m = useMessages('address')
  const { country, state, city, retry, isFetching } = usePlaceNames(address)
  const isNaming = city === undefined || state === undefined
  const place = [city, state].filter(Boolean).join(', ')
  const lines = [
    address.companyName,
    [address.firstName, address.lastName].filter(Boolean).join(' '),
    address.addressLine1,
    address.addressLine2,
  ].filter(Boolean)
  return (
    <>
      <address className="wrap-anywhere not-italic">
        {lines.map((line, index) => (
          <span key={`${index} ${line}`} className="block first:font-semibold">
            {line}
          </span>
        ))}
        {isNaming ? (
          <Skeleton className="my-1 h-5 w-48 max-w-full" />
        ) : (
          <span className="block">{[place, address.postalCode].filter(Boolean).join(' ')}</span>
        )}
        <span className="block">{country}</span>
        {address.taxId ? <span className="mt-1 block">{m.taxId(address.taxId)}</span> : null}
      </address>
      {retry === undefined ? null : (
        <div className="mt-2 text-sm text-muted-foreground print:hidden">
          <p>{m.placesFailed}</p>
          <Button
            variant="link"
            size="inline"
            className="text-sm"
            busy={isFetching}
            onClick={retry}
          >
            {m.loadPlaces}
          </Button>
        </div>
      )}
    </>
  )
}
