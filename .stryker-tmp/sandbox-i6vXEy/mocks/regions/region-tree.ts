// @ts-nocheck
import { indonesiaProvinces } from './indonesia-cities.ts'
import { indonesiaPostcodes } from './indonesia-postcodes.ts'
import { malaysiaStates } from './malaysia-regions.ts'
import type { CountryNode, Postcode, PostcodeData, StateData, StateNode } from './region-types.ts'
import { singaporeCities } from './singapore-regions.ts'
import { unitedStates } from './united-states-regions.ts'

const postcodesByArea = (areas: PostcodeData): Postcode[] =>
  Object.entries(areas)
    .flatMap(([area, codes]) => codes.split(' ').map((code) => ({ code, area })))
    .toSorted((a, b) => a.code.localeCompare(b.code))

const indonesia: StateNode[] = indonesiaProvinces.map(({ code, name, cities }) => ({
  code,
  name,
  cities: Object.entries(cities).map(([cityCode, cityName]) => ({
    code: cityCode,
    name: cityName,
    postcodes: postcodesByArea(indonesiaPostcodes[cityCode] ?? {}),
  })),
}))

const statesOfNamedCities = (states: StateData[]): StateNode[] =>
  states.map(({ code, name, cities }) => ({
    code,
    name,
    cities: Object.entries(cities).map(([cityName, codes]) => ({
      name: cityName,
      postcodes: codes.split(' ').map((postcode) => ({ code: postcode })),
    })),
  }))

/** Country code (ISO 3166-1 alpha-2) → its regions; the keys are the countries that the mock sells to. */
export const regionTree: ReadonlyMap<string, CountryNode> = new Map<string, CountryNode>([
  ['ID', { divided_into: 'states', states: indonesia }],
  ['MY', { divided_into: 'states', states: statesOfNamedCities(malaysiaStates) }],
  ['SG', { divided_into: 'cities', cities: singaporeCities }],
  ['US', { divided_into: 'states', states: statesOfNamedCities(unitedStates) }],
])
