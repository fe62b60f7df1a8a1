// @ts-nocheck
import { citiesOf, countries, findPostcode, postcodesOf, statesOf } from '../regions/regions.ts'
import { type Call, type Endpoint, open, param } from './endpoint.ts'
import { ok } from './reply.ts'

export const regionEndpoints: Endpoint[] = [
  open('get', '/api/countries', ({ language }) => ok(countries(language))),
  open('get', '/api/states', (call) => ok({ states: statesOf(country(call)) })),
  open('get', '/api/cities', (call) => ok({ cities: citiesOf(country(call), state(call)) })),
  open('get', '/api/zipcodes', (call) =>
    ok({ postcodes: postcodesOf(country(call), state(call), call.query.get('city') ?? '') }),
  ),
  open('get', '/api/postcodes/:code', (call) => {
    const places = findPostcode(country(call), param(call, 'code'))
    return ok(places.length > 0 ? places : null)
  }),
]

function country({ query }: Call): string {
  return query.get('country') ?? ''
}

function state({ query }: Call): string | undefined {
  return query.get('state') ?? undefined
}
