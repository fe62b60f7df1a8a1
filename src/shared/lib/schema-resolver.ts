import { type FieldErrors, type FieldValues, get, type Resolver, set } from 'react-hook-form'
import * as z from 'zod/mini'

/** The rules of a form as react-hook-form asks for them: of each field the first thing that is wrong, and what the rules made of right values. */
export function schemaResolver<Values extends FieldValues>(
  schema: z.ZodMiniType<Values, Values>,
): Resolver<Values> {
  return async (values) => {
    const { data, error } = await z.safeParseAsync(schema, values)
    if (error === undefined) return { values: data, errors: {} }
    const errors: FieldErrors<Values> = {}
    for (const { path, code, message } of error.issues) {
      const field = path.join('.')
      if (get(errors, field) === undefined) set(errors, field, { type: code, message })
    }
    return { values: {}, errors }
  }
}
