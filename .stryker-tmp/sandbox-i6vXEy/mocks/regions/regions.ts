// @ts-nocheck
import { regionTree } from './region-tree.ts'
import type { City, CityNode, CountryNode, Postcode, State, StateNode } from './region-types.ts'

type Country = { code: string; name: string }
type PostcodePlace = { code: string; state: State; city: City; area?: string }

const folded = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** Those with this code; without one, all with this name, since names may repeat. */
function matching<T extends City>(places: T[], wanted: string): T[] {
  const text = folded(wanted)
  const byCode = places.filter(({ code }) => code !== undefined && folded(code) === text)
  return byCode.length > 0 ? byCode : places.filter(({ name }) => folded(name) === text)
}

const countryNode = (country: string): CountryNode | undefined =>
  regionTree.get(country.trim().toUpperCase())

function stateNodes(country: string): StateNode[] {
  const node = countryNode(country)
  return node?.divided_into === 'states' ? node.states : []
}

function cityNodes(country: string, state?: string): CityNode[] {
  const node = countryNode(country)
  if (state !== undefined && state.trim() !== '') {
    return matching(stateNodes(country), state).flatMap(({ cities }) => cities)
  }
  return node?.divided_into === 'cities' ? node.cities : []
}

const stateOf = ({ code, name }: StateNode): State => ({ code, name })
const cityOf = ({ code, name }: CityNode): City => (code === undefined ? { name } : { code, name })

const abroadRank = ({ code }: Country) => (code === 'ID' ? 0 : 1)

/** Indonesia first, the others by their name in the given language. */
export function countries(locale: 'id' | 'en'): Country[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  return Array.from(regionTree.keys(), (code) => ({ code, name: names.of(code) ?? code })).toSorted(
    (a, b) => abroadRank(a) - abroadRank(b) || a.name.localeCompare(b.name, locale),
  )
}

/** Empty for a country without states, and for one that is unknown. */
export const statesOf = (country: string): State[] => stateNodes(country).map(stateOf)

/** `state`: code or shown name, in any case; absent only where the country has no states. */
export const citiesOf = (country: string, state?: string): City[] =>
  cityNodes(country, state).map(cityOf)

/** `state` and `city`: code or shown name, in any case. Sorted by code; empty where the mock holds none. */
export const postcodesOf = (country: string, state: string | undefined, city: string): Postcode[] =>
  matching(cityNodes(country, state), city)
    .flatMap(({ postcodes }) => postcodes)
    .toSorted((a, b) => a.code.localeCompare(b.code))

/**
 * Every place that uses this postal code; one code may serve two neighbouring cities.
 * Always empty for a country without states, because the answer must name a state.
 */
export function findPostcode(country: string, code: string): PostcodePlace[] {
  const wanted = code.trim()
  return stateNodes(country).flatMap((state) =>
    state.cities.flatMap((city) =>
      city.postcodes
        .filter((postcode) => postcode.code === wanted)
        .map((postcode) => ({ ...postcode, state: stateOf(state), city: cityOf(city) })),
    ),
  )
}
