import type { FoundPostcode, Place } from './region-schema'

/**
 * Where an address is, from the country down. A level that is not chosen yet is null;
 * choosing another place forgets the levels below it, because they belonged to the one before.
 */
export interface RegionPath {
  readonly country: Place | null
  readonly state: Place | null
  readonly city: Place | null
  readonly postalCode: string
}

export const emptyRegion: RegionPath = { country: null, state: null, city: null, postalCode: '' }

function samePlace(a: Place | null, b: Place | null): boolean {
  return a?.name === b?.name && a?.code === b?.code
}

/** A country that nobody knows is a slip of the pen, which loses nothing; nor does putting it right what was typed. */
export function withCountry(path: RegionPath, country: Place | null): RegionPath {
  if (samePlace(path.country, country)) return path
  const isTyped = path.country?.code === undefined && path.state?.code === undefined
  const isUnknown = country !== null && country.code === undefined
  const isSame = country?.code === path.country?.code
  return isTyped || isUnknown || isSame ? { ...path, country } : { ...emptyRegion, country }
}

export function withState(path: RegionPath, state: Place | null): RegionPath {
  if (samePlace(path.state, state)) return path
  return path.state === null ? { ...path, state } : { ...path, state, city: null, postalCode: '' }
}

export function withCity(path: RegionPath, city: Place | null): RegionPath {
  if (samePlace(path.city, city)) return path
  return path.city === null ? { ...path, city } : { ...path, city, postalCode: '' }
}

export function withPostalCode(path: RegionPath, postalCode: string): RegionPath {
  return { ...path, postalCode }
}

/**
 * The path with what its postal code tells of the levels above it: only what was still open, and only what all places of
 * that code agree on.
 */
export function withPlacesOf(path: RegionPath, places: readonly FoundPostcode[]): RegionPath {
  const state = path.state ?? agreed(places.map((place) => place.state))
  const inState = places.filter((place) => samePlace(place.state, state))
  const city = path.city ?? agreed(inState.map((place) => place.city))
  return { ...path, state, city }
}

/** Whether province and city are the same in both. */
export function samePlaces(a: RegionPath, b: RegionPath): boolean {
  return samePlace(a.state, b.state) && samePlace(a.city, b.city)
}

function agreed(places: readonly Place[]): Place | null {
  const [first = null] = places
  return places.every((place) => samePlace(place, first)) ? first : null
}

/** What the API takes for a place: its code, else the shown name, else what was typed. */
export function placeKey(place: Place): string {
  return place.code ?? place.name
}

/** The entry of a list that a typed text means, else the text itself as a place; null for no text. */
export function placeOfText(text: string, list: readonly Place[]): Place | null {
  const name = text.trim()
  if (name === '') return null
  const wanted = name.toLocaleLowerCase('id')
  return list.find((place) => place.name.toLocaleLowerCase('id') === wanted) ?? { name }
}
