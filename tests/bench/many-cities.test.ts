import { expect, test } from 'vitest'
import { manyCities } from './many-cities.ts'

test('ten thousand cities have names and codes of their own, and are the same each time', () => {
  const cities = manyCities(10_000)
  expect(new Set(cities.map(({ name }) => name)).size).toBe(10_000)
  expect(new Set(cities.map(({ code }) => code)).size).toBe(10_000)
  expect(manyCities(10_000)).toEqual(cities)
  expect(manyCities(10_000, 2)).not.toEqual(cities)
})
