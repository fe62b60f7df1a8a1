import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/api'
import { placeKey } from './region-path'
import {
  citiesSchema,
  countriesSchema,
  foundPostcodesSchema,
  type Place,
  postcodesSchema,
  statesSchema,
} from './region-schema'

/** Places change by law, not by the hour. */
const lasting = { staleTime: Infinity, meta: { public: true } } as const

export const regionQueries = {
  countries: () =>
    queryOptions({
      queryKey: ['regions', 'countries'],
      queryFn: ({ signal }) =>
        request(countriesSchema, { url: '/countries', auth: 'none', signal }),
      ...lasting,
    }),
  states: (country: Place | null) =>
    queryOptions({
      queryKey: ['regions', 'states', country && placeKey(country)],
      queryFn:
        country === null
          ? skipToken
          : ({ signal }) =>
              request(statesSchema, {
                url: '/states',
                params: { country: placeKey(country) },
                auth: 'none',
                signal,
              }),
      ...lasting,
    }),
  cities: (country: Place | null, state: Place | null) =>
    queryOptions({
      queryKey: ['regions', 'cities', country && placeKey(country), state && placeKey(state)],
      queryFn:
        country === null
          ? skipToken
          : ({ signal }) =>
              request(citiesSchema, {
                url: '/cities',
                params: {
                  country: placeKey(country),
                  state: state === null ? undefined : placeKey(state),
                },
                auth: 'none',
                signal,
              }),
      ...lasting,
    }),
  zipcodes: (country: Place | null, state: Place | null, city: Place | null) =>
    queryOptions({
      queryKey: [
        'regions',
        'zipcodes',
        country && placeKey(country),
        state && placeKey(state),
        city && placeKey(city),
      ],
      queryFn:
        country === null || city === null
          ? skipToken
          : ({ signal }) =>
              request(postcodesSchema, {
                url: '/zipcodes',
                params: {
                  country: placeKey(country),
                  state: state === null ? undefined : placeKey(state),
                  city: placeKey(city),
                },
                auth: 'none',
                signal,
              }),
      ...lasting,
    }),
  /** The places of a postal code, none for one that nobody knows. */
  places: (country: Place, postalCode: string) =>
    queryOptions({
      queryKey: ['regions', 'places', placeKey(country), postalCode],
      queryFn: ({ signal }) =>
        request(foundPostcodesSchema, {
          url: `/postcodes/${encodeURIComponent(postalCode)}`,
          params: { country: placeKey(country) },
          auth: 'none',
          signal,
        }),
      ...lasting,
      // Only a help: who waits for it could type faster.
      retry: false,
    }),
}

export function useCountries() {
  return useQuery(regionQueries.countries())
}

/** The states of a country; idle until there is one. */
export function useStates(country: Place | null) {
  return useQuery(regionQueries.states(country))
}

/** The cities of a state, or of a whole country that has no states. `ready`: the parent level is chosen. */
export function useCities(country: Place | null, state: Place | null, ready: boolean) {
  return useQuery(regionQueries.cities(ready ? country : null, state))
}

/** The postal codes of a city; idle until there is one. */
export function useZipcodes(country: Place | null, state: Place | null, city: Place | null) {
  return useQuery(regionQueries.zipcodes(country, state, city))
}
