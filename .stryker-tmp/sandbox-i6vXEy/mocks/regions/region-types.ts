// @ts-nocheck
export type State = { code: string; name: string }
export type City = { code?: string; name: string }
export type Postcode = { code: string; area?: string }

/** `cities`: city code → official name. */
export type ProvinceData = State & { cities: Record<string, string> }

/** Area name → its postal codes, separated by spaces. */
export type PostcodeData = Record<string, string>

/** `cities`: city name → its postal codes, separated by spaces. */
export type StateData = State & { cities: Record<string, string> }

export type CityNode = City & { postcodes: Postcode[] }
export type StateNode = State & { cities: CityNode[] }

/** What a country is divided into: states that hold cities, or cities at once. */
export type CountryNode =
  | { divided_into: 'states'; states: StateNode[] }
  | { divided_into: 'cities'; cities: CityNode[] }
