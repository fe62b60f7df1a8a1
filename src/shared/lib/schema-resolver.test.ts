import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { schemaResolver } from './schema-resolver'

const schema = z.object({
  name: z
    .string()
    .check(z.trim(), z.minLength(1, 'Write a name.'), z.regex(/^\p{L}/u, 'A letter first.')),
  place: z.object({
    city: z.nullable(z.string()).check(z.refine(async (city) => city !== null, 'Choose a city.')),
  }),
})
const resolve = schemaResolver(schema)
const options = { fields: {}, shouldUseNativeValidation: false }

test('right values are what the rules made of them', async () => {
  expect(await resolve({ name: ' Sari ', place: { city: 'Bandung' } }, undefined, options)).toEqual(
    {
      values: { name: 'Sari', place: { city: 'Bandung' } },
      errors: {},
    },
  )
})

test('of each wrong field the first message is told, in the place of the field', async () => {
  const { errors } = await resolve({ name: '', place: { city: null } }, undefined, options)
  expect(errors).toEqual({
    name: { type: 'too_small', message: 'Write a name.' },
    place: { city: { type: 'custom', message: 'Choose a city.' } },
  })
})
