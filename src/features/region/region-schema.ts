import * as z from 'zod/mini'
import { wireList } from '@/shared/api/wire'

export const placeSchema = z.object({ code: z.optional(z.string()), name: z.string() })
const codedPlace = z.object({ code: z.string(), name: z.string() })

export const countriesSchema = wireList(codedPlace)
export const statesSchema = z.pipe(
  z.object({ states: z.array(codedPlace) }),
  z.transform(({ states }) => states),
)
export const citiesSchema = z.pipe(
  z.object({ cities: z.array(placeSchema) }),
  z.transform(({ cities }) => cities),
)
export const postcodesSchema = z.pipe(
  z.object({ postcodes: z.array(z.object({ code: z.string(), area: z.optional(z.string()) })) }),
  z.transform(({ postcodes }) => postcodes),
)

/** Where a postal code is; several places may share one. */
export const foundPostcodesSchema = wireList(z.object({ state: codedPlace, city: placeSchema }))

/** A country, state or city: chosen from a list (it may have a code) or typed (it has none). */
export type Place = z.output<typeof placeSchema>
export type Postcode = z.output<typeof postcodesSchema>[number]
export type FoundPostcode = z.output<typeof foundPostcodesSchema>[number]
