import type { UseQueryResult } from '@tanstack/react-query'
import type { BillingAddress } from '@/features/orders/billing-address-schema'
import { useCities, useStates } from '@/features/region/region-queries'
import type { Place } from '@/features/region/region-schema'
import { countryName } from '@/shared/i18n/country-name'
import { useLocale } from '@/shared/i18n/i18n-context'

interface PlaceNames {
  readonly country: string
  /** Undefined while the list that knows it is on its way; null where the address has none. */
  readonly state: string | null | undefined
  readonly city: string | undefined
  /** Set when a list did not come, and the places are shown as they were saved. */
  readonly retry: (() => void) | undefined
  readonly isFetching: boolean
}

/** The names of an address's places, which may be saved as codes. */
export function usePlaceNames(
  address: Pick<BillingAddress, 'country' | 'state' | 'city'>,
): PlaceNames {
  const locale = useLocale()
  const country = placeOf(address.country)
  const state = address.state ? placeOf(address.state) : null
  const states = useStates(state === null ? null : country)
  const cities = useCities(country, state, true)
  const failed = [states, cities].filter(({ isError }) => isError)
  return {
    country: countryName(address.country, locale),
    state: state === null ? null : nameIn(states, state.name),
    city: nameIn(cities, address.city),
    retry: failed.length === 0 ? undefined : () => failed.forEach(({ refetch }) => void refetch()),
    isFetching: states.isFetching || cities.isFetching,
  }
}

function placeOf(code: string): Place {
  return { code, name: code }
}

function nameIn(list: UseQueryResult<readonly Place[]>, saved: string): string | undefined {
  if (list.isPending) return undefined
  return list.data?.find(({ code }) => code === saved)?.name ?? saved
}
