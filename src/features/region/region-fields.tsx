import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { PlaceField } from './place-field'
import { PostalCodeField } from './postal-code-field'
import { postalCodeLength } from './postal-codes'
import {
  type RegionPath,
  withCity,
  withCountry,
  withPlacesOf,
  withPostalCode,
  withState,
} from './region-path'
import type { Place } from './region-schema'
import { regionQueries, useCities, useCountries, useStates, useZipcodes } from './region-queries'

interface RegionFieldsProps {
  value: RegionPath
  /** The path as it is now, for an answer that comes later. */
  read: () => RegionPath
  onChange: (region: RegionPath) => void
  errors?: { readonly [Level in keyof RegionPath]?: string | undefined }
  /** Prefix of the fields' ids, so that an error summary can link to them. */
  idPrefix: string
}

/**
 * Whether a country's addresses have no states: known once its list has come, and it is empty.
 * Indonesia has provinces whatever a list says; an empty one is typed around.
 */
export function hasNoStates(
  country: Place | null,
  states: { isSuccess: boolean; data: readonly unknown[] | undefined },
): boolean {
  return country?.code !== 'ID' && states.isSuccess && states.data?.length === 0
}

/** The names of the levels are the country's own. */
function wordsOf(country: Place | null): 'indonesia' | 'malaysia' | 'unitedStates' | 'elsewhere' {
  switch (country?.code) {
    case 'ID':
      return 'indonesia'
    case 'MY':
      return 'malaysia'
    case 'US':
      return 'unitedStates'
    default:
      return 'elsewhere'
  }
}

/** Country → state → city → postal code. Each level loads when its parent is chosen, and may always be typed. */
export function RegionFields({ value, read, onChange, errors = {}, idPrefix }: RegionFieldsProps) {
  const m = useMessages('checkout').region
  const { country, state, city, postalCode } = value
  const countries = useCountries()
  const states = useStates(country)
  // Where the API asks for a state all the same, there has to be a field for it.
  const stateless = hasNoStates(country, states) && state === null && errors.state === undefined
  const cityReady = country !== null && (state !== null || stateless)
  const cities = useCities(country, state, cityReady)
  const zipcodes = useZipcodes(country, state, city)
  const words = m.countries[wordsOf(country)]
  const queryClient = useQueryClient()
  const [filledFrom, setFilledFrom] = useState<string>()

  /** A code that is known leads to its province and city, where they are not chosen yet. */
  async function typePostalCode(next: string) {
    onChange(withPostalCode(value, next))
    const isOpen = city === null || (state === null && !stateless)
    if (country === null || !isOpen || next.length !== postalCodeLength(country)) return
    const places = await queryClient
      .fetchQuery(regionQueries.places(country, next))
      .catch(() => undefined)
    const now = read()
    const isSame = now.postalCode === next && now.country?.name === country.name
    if (places === undefined || !isSame) return
    const filled = withPlacesOf(now, places)
    if (filled.city === now.city && filled.state === now.state) return
    onChange(filled)
    setFilledFrom(next)
  }

  return (
    <>
      <PlaceField
        id={`${idPrefix}-country`}
        label={m.country}
        place={country}
        list={countries}
        autoComplete="country-name"
        error={errors.country}
        onChange={(next) => onChange(withCountry(value, next))}
      />
      {stateless ? null : (
        <PlaceField
          id={`${idPrefix}-state`}
          label={words.state}
          place={state}
          list={states}
          hint={country === null ? m.countryFirst : undefined}
          autoComplete="address-level1"
          error={errors.state}
          onChange={(next) => onChange(withState(value, next))}
        />
      )}
      <PlaceField
        id={`${idPrefix}-city`}
        label={words.city}
        place={city}
        list={cities}
        hint={cityReady ? undefined : words.stateFirst}
        autoComplete="address-level2"
        error={errors.city}
        onChange={(next) => onChange(withCity(value, next))}
      />
      <PostalCodeField
        id={`${idPrefix}-postalCode`}
        label={words.postalCode}
        value={postalCode}
        list={zipcodes}
        numeric={postalCodeLength(country) !== undefined}
        filled={
          filledFrom === postalCode && city !== null
            ? m.filled([city.name, state?.name].filter(Boolean).join(', '))
            : undefined
        }
        error={errors.postalCode}
        onChange={(next) => void typePostalCode(next)}
      />
    </>
  )
}
