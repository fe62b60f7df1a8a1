import { useQueryClient } from '@tanstack/react-query'
import { type FocusEvent, useState } from 'react'
import { countryName } from '@/shared/i18n/country-name'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { wordsOf } from './country-words'
import { knownCountry } from './known-country'
import { PlaceField } from './place-field'
import { PostalCodeField } from './postal-code-field'
import { postalCodeLength } from './postal-codes'
import {
  type RegionPath,
  samePlaces,
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
  onPostalCodeLeft: (event: FocusEvent) => void
  /** Prefix of the fields' ids, so that an error summary can link to them. */
  idPrefix: string
}

/** What the last known postal code has filled in: the path before, and after it. */
interface Filling {
  readonly before: RegionPath
  readonly after: RegionPath
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
export function RegionFields({
  value,
  read,
  onChange,
  onPostalCodeLeft,
  errors = {},
  idPrefix,
}: RegionFieldsProps) {
  const m = useMessages('checkout').region
  const locale = useLocale()
  const { country, state, city, postalCode } = value
  const countries = useCountries()
  const states = useStates(country)
  // Where the API asks for a state all the same, there has to be a field for it.
  const stateless = hasNoStates(country, states) && state === null && errors.state === undefined
  const cityReady = country !== null && (state !== null || stateless)
  const cities = useCities(country, state, cityReady)
  const zipcodes = useZipcodes(country, state, city)
  const words = wordsOf(m, country)
  const queryClient = useQueryClient()
  const [filling, setFilling] = useState<Filling>()
  const codeLength = postalCodeLength(country)

  /**
   * A code that is known leads to its province and city, where they are not chosen yet. What an earlier code has filled in,
   * and nobody has changed, was not chosen: a code that is put right puts it right too.
   */
  async function typePostalCode(next: string) {
    onChange(withPostalCode(value, next))
    if (country === null || next.length !== codeLength) return
    if (before(value).city !== null && (before(value).state !== null || stateless)) return
    const places = await queryClient.fetchQuery(regionQueries.places(country, next)).catch(() => [])
    const now = read()
    const isSame = now.postalCode === next && now.country?.name === country.name
    if (places.length === 0 || !isSame) return
    const filled = withPlacesOf(before(now), places)
    setFilling({ before: before(now), after: filled })
    if (!samePlaces(filled, now)) onChange(filled)
  }

  /** The path without what the last code has filled in. */
  function before(now: RegionPath): RegionPath {
    if (filling === undefined || !samePlaces(now, filling.after)) return now
    return { ...now, state: filling.before.state, city: filling.before.city }
  }

  const isFilled =
    filling?.after.postalCode === postalCode &&
    samePlaces(value, filling.after) &&
    !samePlaces(filling.before, filling.after)
  const code = (
    <PostalCodeField
      id={`${idPrefix}-postalCode`}
      label={words.postalCode}
      value={postalCode}
      list={zipcodes}
      numeric={codeLength !== undefined}
      hint={city === null ? words.postalCodeHint : undefined}
      filled={isFilled ? m.filled([city?.name, state?.name].filter(Boolean).join(', ')) : undefined}
      error={errors.postalCode}
      onChange={(next) => void typePostalCode(next)}
      onBlur={onPostalCodeLeft}
    />
  )

  return (
    <>
      <PlaceField
        id={`${idPrefix}-country`}
        label={m.country}
        place={country}
        list={countries}
        autoComplete="country-name"
        nameOf={(saved) => countryName(saved, locale)}
        error={errors.country}
        onChange={(next) => onChange(withCountry(value, knownCountry(next)))}
      />
      {/* Where the code tells the rest, it comes first. */}
      {codeLength === undefined ? null : code}
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
      {codeLength === undefined ? code : null}
    </>
  )
}
