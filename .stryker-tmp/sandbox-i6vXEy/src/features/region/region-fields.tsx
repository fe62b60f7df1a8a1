// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { PlaceField } from './place-field'
import { PostalCodeField } from './postal-code-field'
import { type RegionPath, withCity, withCountry, withPostalCode, withState } from './region-path'
import type { Place } from './region-schema'
import { useCities, useCountries, useStates, useZipcodes } from './region-queries'

interface RegionFieldsProps {
  value: RegionPath
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

/** Country → state → city → postal code. Each level loads when its parent is chosen, and may always be typed. */
export function RegionFields({ value, onChange, errors = {}, idPrefix }: RegionFieldsProps) {
  const m = useMessages('checkout').region
  const { country, state, city, postalCode } = value
  const countries = useCountries()
  const states = useStates(country)
  // Where the API asks for a state all the same, there has to be a field for it.
  const stateless = hasNoStates(country, states) && state === null && errors.state === undefined
  const cityReady = country !== null && (state !== null || stateless)
  const cities = useCities(country, state, cityReady)
  const zipcodes = useZipcodes(country, state, city)
  const words = country?.code === 'ID' ? m.indonesia : m.elsewhere

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
          waitingFor={country === null ? m.countryFirst : undefined}
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
        waitingFor={cityReady ? undefined : words.stateFirst}
        autoComplete="address-level2"
        error={errors.city}
        onChange={(next) => onChange(withCity(value, next))}
      />
      <PostalCodeField
        id={`${idPrefix}-postalCode`}
        label={words.postalCode}
        value={postalCode}
        list={zipcodes}
        numeric={country?.code === 'ID'}
        error={errors.postalCode}
        onChange={(next) => onChange(withPostalCode(value, next))}
      />
    </>
  )
}
