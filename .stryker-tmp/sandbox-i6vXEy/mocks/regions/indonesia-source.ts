// @ts-nocheck
import type { FactSource } from './indonesia-facts.ts'
import { citiesOf, postcodesOf, statesOf } from './regions.ts'

export const ourFactSource: FactSource = {
  provinces: statesOf('ID'),
  citiesOf: (province) =>
    citiesOf('ID', province).map(({ code, name }) => ({ code: code ?? '', name })),
  postcodesOf: (province, city) => postcodesOf('ID', province, city),
}
